package org.xinfang.routing.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinfang.routing.classification.AcceptanceMatters.AcceptanceMatter;

@DisplayName("验收件：类别、诉求行、内容分类与标识")
class AcceptanceMattersTest {
    private static final Classifier CLASSIFIER = Classifier.shipped();

    /** Flags that follow from the content class; the acceptance matters do not name them. */
    private static final Set<String> SUBJECTS = Set.of("LABOUR", "CORRUPTION");

    static List<AcceptanceMatter> matters() {
        return AcceptanceMatters.all();
    }

    @ParameterizedTest
    @MethodSource("matters")
    void claimsAreWhatTheLawSaysTheyAre(AcceptanceMatter matter) {
        List<ClaimSuggestion> claims = CLASSIFIER.suggest(matter.petition()).claims();

        assertEquals(matter.claims().stream().map(claim -> kind(claim)).toList(), kinds(claims));
        for (int i = 0; i < claims.size(); i++) {
            Set<String> classes = AcceptanceMatters.texts(matter.claims().get(i).path("contentClass"));
            assertTrue(classes.contains(claims.get(i).contentClass()), () -> claims + " " + classes);
        }
    }

    @ParameterizedTest
    @MethodSource("matters")
    void flagsAreSetFromFieldsAndWords(AcceptanceMatter matter) {
        Set<String> expected = new TreeSet<>(matter.flags());
        expected.remove("REPEAT"); // known only from earlier matters: see RepeatsTest

        Set<String> flags = CLASSIFIER.suggest(matter.petition()).flags().stream()
                .map(flag -> flag.flag().name())
                .filter(flag -> !SUBJECTS.contains(flag))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(expected, flags);
    }

    @ParameterizedTest
    @MethodSource("matters")
    void everyClaimTellsItsReasonsAndQuotesTheOriginalWords(AcceptanceMatter matter) {
        for (ClaimSuggestion claim : CLASSIFIER.suggest(matter.petition()).claims()) {
            assertTrue(matter.petition().text().contains(claim.text()), claim::text);
            assertFalse(claim.articles().isEmpty());
            claim.reasons().forEach(reason -> assertTrue(claim.text().contains(reason.words()), reason::toString));
            assertTrue(claim.confidence() > 0 && claim.confidence() < 1, claim::toString);
        }
    }

    private static String kind(JsonNode claim) {
        return claim.path("category").asText() + " " + claim.path("claimKind").asText();
    }

    private static List<String> kinds(List<ClaimSuggestion> claims) {
        return claims.stream()
                .map(claim -> claim.category() + " " + claim.kind())
                .toList();
    }
}
