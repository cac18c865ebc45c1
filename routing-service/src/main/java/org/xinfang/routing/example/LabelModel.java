package org.xinfang.routing.example;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.xinfang.routing.text.Trait;

/** Logistic regression over the traits of the examples: one label out of many. Same examples, same model. */
final class LabelModel {
    /** How closely the model follows the examples; chosen by cross-validation on the examples. */
    private static final double COST = 100;

    private static final double PRECISION = 0.05;
    private static final int FEW = 3;

    private final Vocabulary vocabulary;
    private final List<String> labels;
    private final Model model;

    private LabelModel(Vocabulary vocabulary, List<String> labels, Model model) {
        this.vocabulary = vocabulary;
        this.labels = labels;
        this.model = model;
    }

    /**
     * @param letters the vectors of the letters
     * @param answers the label of each
     */
    static LabelModel trained(Vocabulary vocabulary, List<Feature[]> letters, List<String> answers) {
        List<String> labels = answers.stream().distinct().sorted().toList();
        Problem problem = new Problem();
        problem.l = letters.size();
        problem.n = vocabulary.size();
        problem.x = letters.toArray(Feature[][]::new);
        problem.y = answers.stream().mapToDouble(labels::indexOf).toArray();
        Parameter parameter = new Parameter(SolverType.L2R_LR_DUAL, COST, PRECISION);
        parameter.setRandom(new Random(1));
        Linear.disableDebugOutput();
        return new LabelModel(vocabulary, labels, Linear.train(problem, parameter));
    }

    Resemblance resemblance(Collection<Trait> traits) {
        double[] likely = new double[labels.size()];
        Linear.predictProbability(model, vocabulary.vector(traits), likely);
        Map<String, Double> shares = new HashMap<>();
        for (int column = 0; column < likely.length; column++) {
            shares.put(label(column), likely[column]);
        }
        return new Resemblance(shares, label -> telling(traits, label));
    }

    private String label(int column) {
        return labels.get(model.getLabels()[column]);
    }

    /** The few traits of at least two characters that weigh most for a label. */
    private List<Trait> telling(Collection<Trait> traits, String label) {
        int column = IntStream.range(0, labels.size())
                .filter(candidate -> label(candidate).equals(label))
                .findFirst()
                .orElseThrow();
        return traits.stream()
                .filter(trait -> trait.length() > 1)
                .map(trait -> Map.entry(trait, weight(trait, column)))
                .filter(weighed -> weighed.getValue() > 0)
                .sorted(Map.Entry.<Trait, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(FEW)
                .map(Map.Entry::getKey)
                .toList();
    }

    private double weight(Trait trait, int column) {
        return vocabulary
                .place(trait)
                .map(place -> model.getFeatureWeights()[(place - 1) * labels.size() + column])
                .orElse(0.0);
    }
}
