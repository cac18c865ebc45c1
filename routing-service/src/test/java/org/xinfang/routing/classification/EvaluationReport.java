package org.xinfang.routing.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xinfang.routing.classification.LabelledSentences.Sentence;

/** What the classifier makes of labelled letters, counted. */
final class EvaluationReport {
    private static final int BUCKETS = 5;

    private final List<Judged> judged;

    record Judged(Sentence letter, Suggestion suggestion) {

        boolean suggestsAccusation() {
            return suggestion.claims().stream()
                    .anyMatch(claim -> claim.category().sealed());
        }

        ClaimSuggestion first() {
            return suggestion.claims().getFirst();
        }
    }

    EvaluationReport(LabelledSentences letters, Classifier classifier) {
        this.judged = letters.sentences().stream()
                .map(letter -> new Judged(letter, letter.suggestedBy(classifier)))
                .toList();
    }

    double share(BiPredicate<Sentence, Suggestion> right) {
        return judged.stream()
                        .filter(one -> right.test(one.letter(), one.suggestion()))
                        .count()
                / (double) judged.size();
    }

    double accusationRecall() {
        List<Judged> accusing =
                judged.stream().filter(one -> one.letter().accuses()).toList();
        return accusing.stream().filter(Judged::suggestsAccusation).count() / (double) accusing.size();
    }

    double accusationPrecision() {
        List<Judged> suggested =
                judged.stream().filter(Judged::suggestsAccusation).toList();
        return suggested.stream().filter(one -> one.letter().accuses()).count() / (double) suggested.size();
    }

    /** Mean distance between the confidence told and the share that was right, over fifths of the scale. */
    double calibrationError() {
        return reliability().values().stream()
                        .mapToDouble(bucket -> Math.abs(bucket.told() - bucket.right()) * bucket.letters())
                        .sum()
                / single().size();
    }

    record Bucket(long letters, double told, double right) {}

    Map<Integer, Bucket> reliability() {
        return single().stream()
                .collect(Collectors.groupingBy(
                        one -> (int) Math.min(BUCKETS - 1, one.first().confidence() * BUCKETS),
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), EvaluationReport::bucket)));
    }

    private static Bucket bucket(List<Judged> letters) {
        return new Bucket(
                letters.size(),
                letters.stream()
                        .mapToDouble(one -> one.first().confidence())
                        .average()
                        .orElse(0),
                letters.stream()
                                .filter(one -> one.letter().kindsRightIn(one.suggestion()))
                                .count()
                        / (double) letters.size());
    }

    private List<Judged> single() {
        return judged.stream()
                .filter(one ->
                        one.letter().single() && one.suggestion().claims().size() == 1)
                .toList();
    }

    String markdown() {
        List<String> lines = new ArrayList<>();
        lines.add("件数 %d；类别 %.3f，诉求类型 %.3f，一级分类 %.3f，标识 %.3f；检举控告召回 %.3f、精确 %.3f；置信度偏差 %.3f"
                .formatted(
                        judged.size(),
                        share(Sentence::categoriesRightIn),
                        share(Sentence::kindsRightIn),
                        share(Sentence::classesRightIn),
                        share(Sentence::flagsRightIn),
                        accusationRecall(),
                        accusationPrecision(),
                        calibrationError()));
        lines.add(table("诉求类型", one -> one.letter().kinds().toString(), Sentence::kindsRightIn));
        lines.add(table("一级分类", one -> one.letter().classes().toString(), Sentence::classesRightIn));
        lines.add("\n| 置信度 | 件数 | 所报 | 实对 |\n|---|---|---|---|");
        reliability()
                .forEach((fifth, bucket) -> lines.add("| %.1f– | %d | %.2f | %.2f |"
                        .formatted(fifth / (double) BUCKETS, bucket.letters(), bucket.told(), bucket.right())));
        lines.add("\n误判（编号 应为 → 建议）：");
        judged.stream()
                .filter(one -> !one.letter().kindsRightIn(one.suggestion()))
                .map(one -> one.letter().no() + " " + one.letter().kinds() + " → "
                        + one.suggestion().claims().stream()
                                .map(ClaimSuggestion::kind)
                                .toList())
                .forEach(lines::add);
        return String.join("\n", lines);
    }

    private String table(String title, Function<Judged, String> group, BiPredicate<Sentence, Suggestion> right) {
        Map<String, List<Judged>> groups =
                judged.stream().collect(Collectors.groupingBy(group, TreeMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(entry -> String.format(
                        Locale.ROOT,
                        "| %s | %d | %d |",
                        entry.getKey(),
                        entry.getValue().size(),
                        entry.getValue().stream()
                                .filter(one -> right.test(one.letter(), one.suggestion()))
                                .count()))
                .collect(Collectors.joining("\n", "\n| " + title + " | 件数 | 正确 |\n|---|---|---|\n", ""));
    }
}
