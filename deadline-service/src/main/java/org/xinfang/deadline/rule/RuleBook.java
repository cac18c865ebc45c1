package org.xinfang.deadline.rule;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rules by code and date. It cannot be built with two rules in force on one day, nor with a day between two
 * versions on which there is none.
 */
public final class RuleBook {

    private final String version;
    private final Map<RuleCode, List<StatutoryRule>> rules;

    public RuleBook(String version, Collection<StatutoryRule> rules) {
        this.version = version;
        this.rules = rules.stream()
                .sorted(comparing(rule -> rule.validity().from()))
                .collect(groupingBy(StatutoryRule::code, TreeMap::new, toList()));
        this.rules.values().forEach(RuleBook::requireUnbroken);
    }

    /** The answer to "which rule applied on that day". */
    public sealed interface Lookup {}

    public record Found(StatutoryRule rule) implements Lookup {}

    /** No version of the book knows this code. */
    public record Unknown(RuleCode code) implements Lookup {}

    /** The rule exists, but was not law on the day asked about. */
    public record NotInForce(RuleCode code, LocalDate day, List<Validity> validities) implements Lookup {}

    public Lookup inForce(RuleCode code, LocalDate day) {
        List<StatutoryRule> versions = rules.getOrDefault(code, List.of());
        if (versions.isEmpty()) {
            return new Unknown(code);
        }
        return versions.stream()
                .filter(rule -> rule.validity().contains(day))
                .<Lookup>map(Found::new)
                .findFirst()
                .orElseGet(() -> new NotInForce(
                        code,
                        day,
                        versions.stream().map(StatutoryRule::validity).toList()));
    }

    public String version() {
        return version;
    }

    /** Every rule, by code, older versions first. */
    public List<StatutoryRule> rules() {
        return rules.values().stream().flatMap(List::stream).toList();
    }

    private static void requireUnbroken(List<StatutoryRule> versions) {
        for (int i = 1; i < versions.size(); i++) {
            StatutoryRule earlier = versions.get(i - 1);
            StatutoryRule later = versions.get(i);
            if (!earlier.validity().isFollowedBy(later.validity())) {
                throw new IllegalArgumentException("%s: gap or overlap between %s and %s"
                        .formatted(earlier.code(), earlier.validity(), later.validity()));
            }
        }
    }
}
