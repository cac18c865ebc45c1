package org.xinfang.routing.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinfang.routing.classification.LabelledSentences.Sentence;
import org.xinfang.routing.table.CsvRow;
import org.xinfang.routing.table.CsvTable;

/**
 * How good the suggestions are, on letters that neither the rules nor the examples have seen. The letters with V come from
 * an earlier hand than the examples, so their score says most of new letters. What is measured today stands in
 * docs/classification-report.md; the floors below it must hold.
 */
@DisplayName("甄别准确率（检验事例）")
class HeldOutAccuracyTest {
    private static final Classifier CLASSIFIER = Classifier.shipped();
    private static final EvaluationReport ALL = report(letter -> true);

    @Test
    void accuracyStaysAboveWhatWasReached() throws IOException {
        Files.writeString(Path.of("target/classification-report.md"), ALL.markdown());

        assertReached(0.92, ALL.share(Sentence::categoriesRightIn), "category");
        assertReached(0.87, ALL.share(Sentence::kindsRightIn), "kind");
        assertReached(0.78, ALL.share(Sentence::classesRightIn), "content class");
    }

    @ParameterizedTest
    @CsvSource({"V, 0.97, 0.96, 0.90", "E, 0.89, 0.81, 0.71"})
    void bothHandsAreUnderstood(String hand, double category, double kind, double contentClass) {
        EvaluationReport part = report(letter -> letter.no().startsWith(hand));

        assertReached(category, part.share(Sentence::categoriesRightIn), "category");
        assertReached(kind, part.share(Sentence::kindsRightIn), "kind");
        assertReached(contentClass, part.share(Sentence::classesRightIn), "content class");
    }

    @Test
    @DisplayName("第三十条第三款：检举控告不得漏认")
    void hardlyAnAccusationIsMissed() {
        assertReached(0.95, ALL.accusationRecall(), "recall of accusations");
        assertReached(0.80, ALL.accusationPrecision(), "precision of accusations");
    }

    @Test
    void theConfidenceToldIsTheShareThatIsRight() {
        assertTrue(ALL.calibrationError() < 0.08, () -> ALL.reliability().toString());
    }

    @Test
    void noHeldOutLetterIsAnExampleAndTheNumberDecidesWhichIsWhich() {
        List<CsvRow> examples = CsvTable.read("classification/examples.csv");
        List<CsvRow> heldOut = CsvTable.read("classification/held-out.csv");
        Set<String> seen = examples.stream().map(row -> row.text("text")).collect(Collectors.toSet());

        assertTrue(heldOut.stream().noneMatch(row -> seen.contains(row.text("text"))));
        assertTrue(heldOut.stream().map(row -> row.text("no")).allMatch(HeldOutAccuracyTest::heldOut));
        assertTrue(examples.stream().map(row -> row.text("no")).noneMatch(HeldOutAccuracyTest::heldOut));
        assertEquals(
                heldOut.size(),
                heldOut.stream().map(row -> row.text("no")).distinct().count());
    }

    private static boolean heldOut(String no) {
        int remainder = Integer.parseInt(no.substring(1)) % 5;
        return no.startsWith("V") || (no.startsWith("E") && (remainder == 0 || remainder == 3));
    }

    private static EvaluationReport report(Predicate<Sentence> part) {
        return new EvaluationReport(
                new LabelledSentences(LabelledSentences.in("held-out.csv").sentences().stream()
                        .filter(part)
                        .toList()),
                CLASSIFIER);
    }

    private static void assertReached(double floor, double reached, String what) {
        assertTrue(reached >= floor, () -> what + " reached " + reached);
    }
}
