package org.xinfang.routing.classification;

import java.util.List;
import java.util.Optional;
import org.xinfang.routing.text.PlainText;

/**
 * One question asked of a claim; the questions are asked in the order of art. 29 to 31.
 *
 * @param kind row of the diversion table that a yes leads to
 * @param category its category
 * @param articles articles of the Regulation
 * @param question the question as a clerk would ask it
 * @param topics second-level content classes that the kind itself leaves to choose from; empty when it leaves all
 * @param cues what speaks for it
 * @param unless what bars it
 * @param residual whether it takes what no other test took (art. 31(6))
 */
record KindTest(
        String kind,
        Category category,
        List<String> articles,
        String question,
        List<String> topics,
        List<Cue> cues,
        List<Cue> unless,
        boolean residual) {
    private static final double ENOUGH = 0.999;

    /**
     * What came of asking.
     *
     * @param score sum of the cues found
     * @param reasons the cues found
     * @param barred what bars a yes although the cues would do
     */
    record Result(KindTest test, double score, List<Reason> reasons, Optional<Reason> barred) {

        boolean holds() {
            return test.residual || (enough() && barred.isEmpty());
        }

        String kind() {
            return test.kind;
        }

        boolean enough() {
            return score >= ENOUGH;
        }
    }

    Result ask(PlainText text) {
        String article = articles.getFirst();
        List<Reason> reasons = cues.stream()
                .flatMap(cue -> cue.foundIn(text, article).stream())
                .toList();
        double score = reasons.stream().mapToDouble(Reason::weight).sum();
        Optional<Reason> barred = unless.stream()
                .flatMap(cue -> cue.foundIn(text, article).stream())
                .findFirst();
        return new Result(this, score, reasons, barred);
    }
}
