package org.xinfang.routing.classification;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.xinfang.routing.classification.KindTest.Result;
import org.xinfang.routing.example.Resemblance;

/**
 * What the two proposers count: the rules, which know why, and the examples, which know more ways of saying it. Each kind
 * begins with its share among the examples; a rule that speaks for it multiplies the share by {@code e} to the power of its
 * weight. The shares are then brought to a sum of 1.
 *
 * @param decides weight of the question that decides by the order of the law
 * @param residual weight of the last question, which takes what no other took
 * @param agrees weight of a later question that is answered with yes as well
 * @param barred weight of a question whose cues would do but which something bars
 * @param firmness how firmly the shares are told as a confidence; chosen so that of the claims told with 0.8 about 80 % are
 *     right
 * @param doubt share of all accusations from which a claim is suggested as one, for a cleared clerk to look at (art. 30(3))
 */
record Weighing(double decides, double residual, double agrees, double barred, double firmness, double doubt) {
    private static final double UNSEEN = 1e-4;

    static Weighing of(JsonNode node) {
        return new Weighing(
                node.path("decides").asDouble(),
                node.path("residual").asDouble(),
                node.path("agrees").asDouble(),
                node.path("barred").asDouble(),
                node.path("firmness").asDouble(),
                node.path("doubt").asDouble());
    }

    /**
     * What came of weighing.
     *
     * @param shares each kind with its share; together 1
     * @param kind the kind to suggest
     */
    record Weighed(Map<String, Double> shares, String kind) {

        double share(String kind) {
            return shares.getOrDefault(kind, 0.0);
        }

        /** Whether it is suggested as an accusation although something else is more likely. */
        boolean doubtful() {
            return !kind.equals(best(shares));
        }
    }

    /**
     * @param answers the answers of every question, in the order of the law
     * @param decisive the first that holds
     * @param examples what the claim resembles
     */
    Weighed weigh(List<Result> answers, Result decisive, Resemblance examples) {
        Map<String, Double> strengths = answers.stream()
                .collect(toMap(
                        Result::kind,
                        answer -> Math.exp(firmness
                                * (Math.log(examples.share(answer.kind()) + UNSEEN) + weight(answer, decisive)))));
        double all =
                strengths.values().stream().mapToDouble(Double::doubleValue).sum();
        strengths.replaceAll((kind, strength) -> strength / all);
        return new Weighed(Map.copyOf(strengths), suggested(strengths));
    }

    private double weight(Result answer, Result decisive) {
        if (answer == decisive) {
            return answer.test().residual() ? residual : decides;
        }
        if (!answer.enough()) {
            return 0;
        }
        return answer.barred().isEmpty() ? agrees : barred;
    }

    /** An accusation must never be missed quietly: in doubt a cleared clerk looks at it. */
    private String suggested(Map<String, Double> shares) {
        double accusation = shares.entrySet().stream()
                .filter(share -> sealed(share.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
        return accusation < doubt
                ? best(shares)
                : shares.keySet().stream()
                        .filter(Weighing::sealed)
                        .max(Comparator.comparingDouble(shares::get))
                        .orElseThrow();
    }

    private static String best(Map<String, Double> shares) {
        return shares.keySet().stream()
                .max(Comparator.<String>comparingDouble(shares::get).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    private static boolean sealed(String kind) {
        return Category.ofKind(kind).sealed();
    }
}
