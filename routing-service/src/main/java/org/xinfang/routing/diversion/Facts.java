package org.xinfang.routing.diversion;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xinfang.routing.table.CsvTable;

/** What a row may ask about: flags, channels, and facts read from the claim's words ({@code diversion/facts.csv}). */
final class Facts {
    private static final Set<String> MARKS = Set.of(
            "ANONYMOUS",
            "CONFIDENTIAL",
            "JOINT",
            "COLLECTIVE_VISIT",
            "THREAT",
            "URGENT",
            "LITIGATION",
            "LABOUR",
            "CORRUPTION",
            "BACKLOG",
            "ENTERPRISE",
            "REPEAT",
            "MIXED",
            "NEEDS_INFO",
            "ONLINE",
            "LETTER",
            "VISIT",
            "CALL",
            "FAX");

    private final Map<String, Fact> read;

    private record Fact(String name, Pattern pattern, String meaning) {}

    private Facts(List<Fact> read) {
        this.read = read.stream().collect(Collectors.toMap(Fact::name, Function.identity()));
    }

    static Facts shipped() {
        return new Facts(CsvTable.read("diversion/facts.csv").stream()
                .map(row -> new Fact(row.text("fact"), Pattern.compile(row.text("pattern")), row.text("meaning")))
                .toList());
    }

    Set<String> names() {
        return Stream.concat(MARKS.stream(), read.keySet().stream()).collect(Collectors.toSet());
    }

    /** What holds for a claim: the marks it carries and what its words tell. */
    Set<String> of(Set<String> marks, String text) {
        Set<String> holding = new HashSet<>(marks);
        read.values().stream()
                .filter(fact -> fact.pattern().matcher(text).find())
                .forEach(fact -> holding.add(fact.name()));
        return holding;
    }

    /** A fact as people call it. */
    String meaning(String name) {
        Fact fact = read.get(name);
        return fact == null ? name : fact.meaning();
    }
}
