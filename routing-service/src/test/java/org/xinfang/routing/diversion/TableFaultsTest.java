package org.xinfang.routing.diversion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.routing.diversion.Decision.NearRow;
import org.xinfang.routing.diversion.DiversionTable.ClaimFacts;
import org.xinfang.routing.organ.Level;

@DisplayName("分流导入表：版本的检查与说明")
class TableFaultsTest {

    @Test
    void theTableThatShipsHasNoFault() {
        assertEquals(List.of(), DiversionTable.shipped().faults());
    }

    @Test
    void aKindWithoutAWayOutIsFound() {
        assertEquals(List.of("D5 incomplete"), faults(shipped().replaceFirst("(?m)^D5,.*\\n", "")));
    }

    @Test
    void aRowThatCanNeverFireIsFound() {
        String late = "F1-late,F1,,ENTERPRISE,REFERRAL,PETITION,信访程序,DUTY,DOC-04,31(6),,\n";

        assertEquals(List.of("F1-late unreachable"), faults(shipped() + late));
    }

    @Test
    void aRowWithoutAnArticleOrWithAnUnknownFactIsFound() {
        assertEquals(
                List.of("S1 no-article"),
                faults(shipped()
                        .replace(
                                "S1,S1,,,REFERRAL,STUDY,研究论证并答复,DUTY,DOC-04,29,",
                                "S1,S1,,,REFERRAL,STUDY,研究论证并答复,DUTY,DOC-04,,")));
        assertEquals(
                List.of("L1-visit unknown-fact"), faults(shipped().replace("L1-visit,L1,,VISIT", "L1-visit,L1,,WALK")));
    }

    @Test
    void whatIsNoTableIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> DiversionTable.parse("x", "row,kind\nS1,S1\n"));
        assertThrows(
                IllegalArgumentException.class,
                () -> DiversionTable.parse("x", shipped().replace("REFERRAL,STUDY", "SENDING,STUDY")));
    }

    @Test
    void theRowsThatNearlyFiredAreToldWithWhatTheyMissed() {
        Decision decision = DiversionTable.shipped()
                .judge(new ClaimFacts("L1", Level.COUNTY, Set.of("LETTER"), ""))
                .orElseThrow();

        assertEquals("L1", decision.row().row());
        assertEquals(DiversionTable.SHIPPED, decision.table());
        assertEquals(
                List.of("L1-visit"), decision.near().stream().map(NearRow::row).toList());
        assertTrue(decision.near().getFirst().why().contains("未见"));
    }

    private static List<String> faults(String csv) {
        return DiversionTable.parse("draft", csv).faults().stream()
                .map(fault -> fault.row() + " " + fault.fault())
                .toList();
    }

    static String shipped() {
        try (InputStream table = DiversionTable.class.getResourceAsStream("/diversion/table.csv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
