package org.xinfang.routing.organ;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xinfang.routing.table.CsvTable;

/** The functions of {@code organ/functions.csv}: who is in charge of a content class, who is meant by a word. */
public final class OrganFunctions {
    private final List<OrganFunction> functions;

    private OrganFunctions(List<OrganFunction> functions) {
        this.functions = List.copyOf(functions);
    }

    public static OrganFunctions shipped() {
        return new OrganFunctions(CsvTable.read("organ/functions.csv").stream()
                .map(OrganFunction::of)
                .toList());
    }

    public List<OrganFunction> all() {
        return functions;
    }

    public Optional<OrganFunction> find(String function) {
        return functions.stream()
                .filter(candidate -> candidate.function().equals(function))
                .findFirst();
    }

    /** Every second-level content class that some function is in charge of. */
    public Set<String> contentClasses() {
        return functions.stream()
                .flatMap(function -> function.duties().stream())
                .collect(toUnmodifiableSet());
    }

    /**
     * How a text names an organ's function.
     *
     * @param function the function
     * @param words the words in the text
     * @param position where they begin
     */
    public record Mention(OrganFunction function, String words, int position) {}

    /** Every function that the text names, in the order of the text; of two readings of one place the longer. */
    public List<Mention> mentionedIn(String text) {
        List<Mention> all = functions.stream()
                .flatMap(function -> function.mentioned().stream()
                        .flatMap(pattern -> pattern.matcher(text).results())
                        .map(match -> new Mention(function, match.group(), match.start())))
                .toList();
        return all.stream()
                .filter(mention -> all.stream().noneMatch(other -> swallows(other, mention)))
                .sorted(Comparator.comparingInt(Mention::position))
                .toList();
    }

    private static boolean swallows(Mention longer, Mention shorter) {
        return longer.words().length() > shorter.words().length()
                && longer.position() <= shorter.position()
                && longer.position() + longer.words().length()
                        >= shorter.position() + shorter.words().length();
    }
}
