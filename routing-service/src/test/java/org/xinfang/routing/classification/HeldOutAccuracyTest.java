package org.xinfang.routing.classification;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.BiPredicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinfang.routing.classification.LabelledSentences.Sentence;

/**
 * How good the suggestions are. The rules were written with development and validation in view; the held-out sentences
 * were written afterwards and never used to change a rule, so only their score says what to expect of new letters.
 */
@DisplayName("甄别准确率")
class HeldOutAccuracyTest {
    private static final Classifier CLASSIFIER = Classifier.shipped();

    @ParameterizedTest
    @CsvSource({
        "development.csv, 0.98, 0.98, 0.95",
        "validation.csv,  0.98, 0.98, 0.95",
        "held-out.csv,    0.89, 0.80, 0.77"
    })
    void accuracyStaysAboveWhatWasReached(String file, double category, double kind, double contentClass) {
        LabelledSentences sentences = LabelledSentences.in(file);

        assertReached("category", category, sentences, Sentence::categoriesRightIn);
        assertReached("kind", kind, sentences, Sentence::kindsRightIn);
        assertReached("content class", contentClass, sentences, Sentence::classesRightIn);
    }

    private static void assertReached(
            String what, double floor, LabelledSentences sentences, BiPredicate<Sentence, Suggestion> right) {
        double reached = sentences.share(sentence -> right.test(sentence, sentence.suggestedBy(CLASSIFIER)));

        assertTrue(reached >= floor, () -> what + " reached " + reached);
    }
}
