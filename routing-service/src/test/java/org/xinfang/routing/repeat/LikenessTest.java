package org.xinfang.routing.repeat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.routing.classification.AcceptanceMatters;
import org.xinfang.routing.classification.AcceptanceMatters.AcceptanceMatter;

@DisplayName("重复信访：同人同事")
class LikenessTest {

    @Test
    @DisplayName("C21 与 C06 是同一事项")
    void theSameClaimInOtherWordsIsFound() {
        assertTrue(Likeness.of(text("C06"), text("C21")) >= Likeness.SAME_MATTER);
    }

    @Test
    void noTwoOtherAcceptanceMattersAreTakenForTheSame() {
        List<AcceptanceMatter> matters = AcceptanceMatters.all();
        for (AcceptanceMatter one : matters) {
            for (AcceptanceMatter other : matters) {
                boolean pair = List.of("C06", "C21").containsAll(List.of(one.id(), other.id()));
                if (one != other && !pair) {
                    double likeness =
                            Likeness.of(one.petition().text(), other.petition().text());
                    assertTrue(likeness < Likeness.SAME_MATTER, () -> one + " " + other + " " + likeness);
                }
            }
        }
    }

    @Test
    void likenessIsSymmetricAndBounded() {
        assertEquals(1.0, Likeness.of("没水。", "没水"));
        assertEquals(0.0, Likeness.of("没", "水"));
        assertEquals(Likeness.of(text("C01"), text("C24")), Likeness.of(text("C24"), text("C01")));
    }

    private static String text(String id) {
        return AcceptanceMatters.matter(id).petition().text();
    }
}
