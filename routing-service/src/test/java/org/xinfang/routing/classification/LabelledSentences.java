package org.xinfang.routing.classification;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xinfang.routing.table.CsvRow;
import org.xinfang.routing.table.CsvTable;

/** Petitions written for the tests with the kind, content class and flags that the law gives them. */
record LabelledSentences(List<Sentence> sentences) {

    /** A sentence; kinds and classes by claim, each a set of right answers. */
    record Sentence(
            String no,
            List<Set<String>> kinds,
            List<Set<String>> classes,
            List<Set<String>> topics,
            Set<Flag> flags,
            String text) {

        Suggestion suggestedBy(Classifier classifier) {
            return classifier.suggest(new Petition(text, "ONLINE", 1, Optional.empty(), false, false));
        }

        boolean kindsRightIn(Suggestion suggestion) {
            return rightIn(kinds, suggestion, ClaimSuggestion::kind);
        }

        boolean topicsRightIn(Suggestion suggestion) {
            return rightIn(topics, suggestion, ClaimSuggestion::topic);
        }

        boolean classesRightIn(Suggestion suggestion) {
            return rightIn(classes, suggestion, ClaimSuggestion::contentClass);
        }

        boolean categoriesRightIn(Suggestion suggestion) {
            List<Set<String>> categories = kinds.stream()
                    .map(right -> right.stream().map(Sentence::category).collect(Collectors.toSet()))
                    .toList();
            return rightIn(categories, suggestion, claim -> claim.category().name());
        }

        /** The flags that the labels speak of; the subject flags follow from the content class. */
        boolean flagsRightIn(Suggestion suggestion) {
            return suggestion.flags().stream()
                    .map(FlagSuggestion::flag)
                    .filter(flag -> flag != Flag.LABOUR && flag != Flag.CORRUPTION)
                    .collect(Collectors.toSet())
                    .equals(flags);
        }

        boolean accuses() {
            return kinds.stream()
                    .anyMatch(right ->
                            right.stream().anyMatch(kind -> category(kind).equals("ACCUSATION")));
        }

        boolean single() {
            return kinds.size() == 1;
        }

        private static boolean rightIn(
                List<Set<String>> right, Suggestion suggestion, Function<ClaimSuggestion, String> answer) {
            return right.size() == suggestion.claims().size()
                    && Stream.iterate(0, i -> i + 1)
                            .limit(right.size())
                            .allMatch(i -> right.get(i)
                                    .contains(answer.apply(suggestion.claims().get(i))));
        }

        private static String category(String kind) {
            return switch (kind.charAt(0)) {
                case 'S', 'Q' -> "SUGGESTION";
                case 'A' -> "ACCUSATION";
                default -> "APPEAL";
            };
        }
    }

    static LabelledSentences in(String file) {
        return new LabelledSentences(CsvTable.read("classification/" + file).stream()
                .map(LabelledSentences::sentence)
                .toList());
    }

    /** Share of sentences for which the answer is right. */
    double share(Predicate<Sentence> right) {
        return sentences.stream().filter(right).count() / (double) sentences.size();
    }

    private static Sentence sentence(CsvRow row) {
        return new Sentence(
                row.text("no"),
                claims(row.text("kinds")),
                claims(row.text("classes")),
                row.text("topics").isEmpty() ? List.of() : claims(row.text("topics")),
                row.list("flags").stream().map(Flag::valueOf).collect(Collectors.toSet()),
                row.text("text"));
    }

    private static List<Set<String>> claims(String cell) {
        return Stream.of(cell.split("\\+"))
                .map(claim -> Set.of(claim.split("\\|")))
                .toList();
    }
}
