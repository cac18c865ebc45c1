package org.xinfang.routing.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfang.routing.directory.GivenDirectory.code;
import static org.xinfang.routing.directory.GivenDirectory.day;
import static org.xinfang.routing.directory.GivenDirectory.named;
import static org.xinfang.routing.directory.GivenDirectory.under;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.routing.organ.Organ;
import org.xinfang.routing.organ.OrganEntry;

@DisplayName("机关沿革")
class OrganHistoryTest {
    private static final OrganEntry OFFICE = under("小店区数据办公室", "140105-GOVERNMENT");
    private static final OrganHistory FOUNDED =
            OrganHistory.beginning(code("140105-DATA"), day("2024-01-01"), false, OFFICE);

    @Test
    void theStateOnADayIsTheNewestThatHasBegun() {
        OrganHistory renamed = FOUNDED.standing(day("2026-03-01"), false, named(OFFICE, "小店区数据局"));

        assertEquals("小店区数据办公室", renamed.on(day("2026-02-28")).name());
        assertEquals("小店区数据局", renamed.on(day("2026-03-01")).name());
        assertEquals(2, renamed.version());
        assertEquals(
                Optional.of(day("2026-03-01")),
                renamed.planned(day("2026-02-28")).map(Edition::from));
        assertEquals(Optional.empty(), renamed.planned(day("2026-03-01")));
    }

    @Test
    @DisplayName("第二十四条第二款：撤销自生效日起不再存在，承继机关此前已可知")
    void anEndIsKnownBeforeItsDay() {
        OrganHistory ended = FOUNDED.ending(day("2026-07-01"), List.of(code("140105-INDUSTRY")));
        Organ before = ended.on(day("2026-06-30"));

        assertTrue(before.existsOn(day("2026-06-30")));
        assertFalse(before.existsOn(day("2026-07-01")));
        assertEquals(List.of(code("140105-INDUSTRY")), before.successors());
    }

    @Test
    void anOrganDoesNotExistBeforeItsFirstDay() {
        assertFalse(FOUNDED.on(day("2023-12-31")).existsOn(day("2023-12-31")));
    }

    @Test
    void whatIsTakenBackLeavesTheStateBeforeAndAHigherVersion() {
        OrganHistory planned = FOUNDED.standing(day("2026-03-01"), false, named(OFFICE, "小店区数据局"));
        OrganHistory withdrawn = planned.withoutNewest();

        assertEquals(3, withdrawn.version());
        assertEquals(FOUNDED.on(day("2026-03-02")), withdrawn.on(day("2026-03-02")));
    }

    @Test
    void withoutAStandingEditionThereIsNoOrgan() {
        assertThrows(IllegalArgumentException.class, () -> new OrganHistory(code("140105-DATA"), List.of()));
    }
}
