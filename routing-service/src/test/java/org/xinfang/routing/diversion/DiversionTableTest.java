package org.xinfang.routing.diversion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfang.routing.diversion.DiversionTable.ClaimFacts;
import org.xinfang.routing.organ.Level;
import org.xinfang.routing.organ.OrganFunctions;

@DisplayName("分流导入决策表")
class DiversionTableTest {
    private static final DiversionTable TABLE = DiversionTable.shipped();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S1", "S2", "A1", "A2", "A3", "A4", "L1", "L2", "L3", "L4", "B1", "B2", "B3", "B4", "C1", "C2", "C3",
                "D1", "D2", "D3", "D4", "D5", "E1", "E2", "F1", "F2", "N1", "N2"
            })
    void everyKindOfTheGuidanceHasARowAtEveryLevel(String kind) {
        for (Level level : Level.values()) {
            assertTrue(TABLE.decide(new ClaimFacts(kind, level, Set.of(), "")).isPresent(), kind + " " + level);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "B1, DIVERSION, '', DOC-06, 31(2)",
        "E1, REFERRAL, DUTY, DOC-04, 31(5)",
        "F1, REFERRAL, PETITION, DOC-04, 31(6)",
        "S1, REFERRAL, STUDY, DOC-04, 29",
        "A1, REFERRAL, DISCIPLINE, DOC-23, 30(1)",
        "L1, REFERRAL, POLITICAL_LEGAL, DOC-04, 22(2)",
        "D1, DIVERSION, '', DOC-06, 31(4)"
    })
    void aRowNamesProcedureDocumentAndArticle(String kind, Way way, String procedure, String document, String article) {
        DiversionRow row =
                TABLE.decide(new ClaimFacts(kind, Level.COUNTY, Set.of(), "")).orElseThrow();

        assertEquals(way, row.way());
        assertEquals(procedure, row.procedure());
        assertEquals(document, row.document());
        assertTrue(row.articles().contains(article), row::toString);
    }

    @Test
    @DisplayName("第二十条第二款、第二十二条第二款：涉法涉诉来信转送，来访引导")
    void litigationLettersAreForwardedAndVisitorsGuided() {
        assertEquals(Way.REFERRAL, decide("L1", "LETTER").way());
        assertEquals(Way.DIVERSION, decide("L1", "VISIT").way());
    }

    @Test
    @DisplayName("企业被乡镇拖欠：交办上级政府")
    void aTownshipsDebtToAnEnterpriseIsAssignedToItsSuperior() {
        ClaimFacts claim = new ClaimFacts("F1", Level.CITY, Set.of("ENTERPRISE"), "柳河镇政府拖欠我公司租金48万元");

        DiversionRow row = TABLE.decide(claim).orElseThrow();

        assertEquals("F1-debtor", row.row());
        assertEquals(OrganRule.By.SUPERIOR, row.organ().by());
    }

    @Test
    void everyDiversionNamesAnArticleAndWhatItLeadsTo() {
        for (DiversionRow row : TABLE.rows()) {
            assertFalse(row.articles().isEmpty(), row::row);
            assertFalse(row.procedureName().isEmpty(), row::row);
            assertEquals(row.way() == Way.DIVERSION, row.procedure().isEmpty(), row::row);
        }
    }

    @Test
    void rowNamesAreUniqueAndOrgansExist() {
        Set<String> names = new HashSet<>();
        OrganFunctions functions = OrganFunctions.shipped();
        for (DiversionRow row : TABLE.rows()) {
            assertTrue(names.add(row.row()), row::row);
            boolean named = List.of(OrganRule.By.OWN, OrganRule.By.TERRITORY, OrganRule.By.CADRE)
                    .contains(row.organ().by());
            assertTrue(!named || functions.find(row.organ().argument()).isPresent(), row::row);
        }
    }

    private static DiversionRow decide(String kind, String channel) {
        return TABLE.decide(new ClaimFacts(kind, Level.COUNTY, Set.of(channel), ""))
                .orElseThrow();
    }
}
