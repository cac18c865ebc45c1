package org.xinfang.routing.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfang.routing.directory.GivenDirectory.code;
import static org.xinfang.routing.directory.GivenDirectory.dutiful;
import static org.xinfang.routing.directory.GivenDirectory.entry;
import static org.xinfang.routing.directory.GivenDirectory.named;
import static org.xinfang.routing.directory.GivenDirectory.on;
import static org.xinfang.routing.directory.GivenDirectory.problem;
import static org.xinfang.routing.directory.GivenDirectory.under;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinfang.routing.directory.DirectoryDraft.Successor;
import org.xinfang.routing.organ.OrganCode;
import org.xinfang.routing.organ.OrganEntry;
import org.xinfang.routing.organ.RegionCode;

@DisplayName("机关名录的变更")
class DirectoryDraftTest {
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    private final DirectoryDraft draft = GivenDirectory.shipped();

    @Test
    void aRenamedOrganKeepsItsOldNameInTheDaysBefore() {
        assertEquals(
                "",
                problem(
                        draft,
                        draft.revise(
                                code("140105-COMMERCE"),
                                named(entry(draft, "140105-COMMERCE"), "太原市小店区商务和招商局"),
                                JULY)));

        assertEquals("太原市小店区商务局", on(draft, "140105-COMMERCE", "2026-06-30").name());
        assertEquals("太原市小店区商务和招商局", on(draft, "140105-COMMERCE", "2026-07-01").name());
    }

    @Test
    void anEntryThatSaysTheSameChangesNothing() {
        draft.revise(code("140105-COMMERCE"), entry(draft, "140105-COMMERCE"), JULY);

        assertEquals(List.of(), draft.touched());
    }

    @Test
    @DisplayName("第二十四条第二款：合并的，承继机关取得全部职责和下级机关")
    void aMergedOrganHandsItsDutiesAndItsSubordinatesToTheSuccessor() {
        assertEquals(
                "",
                problem(
                        draft,
                        draft.abolish(
                                code("140100-INDUSTRY"),
                                JULY,
                                List.of(new Successor(code("140100-COMMERCE"), List.of())))));

        assertTrue(
                on(draft, "140100-COMMERCE", "2026-07-01").entry().duties().containsAll(List.of("商贸流通", "企业服务", "通信")));
        assertEquals(
                Optional.of(code("140100-INDUSTRY")),
                on(draft, "140105-INDUSTRY", "2026-06-30").lineSuperior());
        assertEquals(
                Optional.of(code("140100-COMMERCE")),
                on(draft, "140105-INDUSTRY", "2026-07-01").lineSuperior());
        assertEquals(
                List.of(code("140100-COMMERCE")),
                draft.on(JULY).acting(code("140100-INDUSTRY")).stream()
                        .map(organ -> organ.code())
                        .toList());
        assertEquals(
                Optional.of(code("140100-COMMERCE")),
                draft.on(JULY).holder("企业服务", new RegionCode("140100")).map(organ -> organ.code()));
    }

    @Test
    @DisplayName("第二十四条第二款：分立的，职责不重不漏地划分给承继机关")
    void aSplitOrganSharesOutEveryDutyOnce() {
        List<Successor> one = List.of(
                new Successor(code("140105-COMMERCE"), List.of("企业服务")),
                new Successor(code("140105-DEVELOPMENT"), List.of("企业服务", "通信")));
        assertEquals("duties-not-shared-out", problem(draft, draft.abolish(code("140105-INDUSTRY"), JULY, one)));

        List<Successor> shared = List.of(
                new Successor(code("140105-COMMERCE"), List.of("企业服务")),
                new Successor(code("140105-DEVELOPMENT"), List.of("通信")));
        assertEquals("", problem(draft, draft.abolish(code("140105-INDUSTRY"), JULY, shared)));
        assertEquals(2, draft.on(JULY).acting(code("140105-INDUSTRY")).size());
    }

    @Test
    @DisplayName("第二十四条第二款：承继机关又被合并的，找到最后的承继机关")
    void successionIsFollowedToItsEnd() {
        draft.abolish(code("140105-INDUSTRY"), JULY, List.of(new Successor(code("140105-COMMERCE"), List.of())));
        draft.abolish(
                code("140105-COMMERCE"),
                JULY.plusDays(1),
                List.of(new Successor(code("140105-DEVELOPMENT"), List.of())));

        assertEquals(
                List.of(code("140105-DEVELOPMENT")),
                draft.on(JULY.plusDays(1)).acting(code("140105-INDUSTRY")).stream()
                        .map(organ -> organ.code())
                        .toList());
    }

    @ParameterizedTest
    @DisplayName("第二十四条第二款：不能没有着落")
    @CsvSource({
        "140105-INDUSTRY, 140105-INDUSTRY, unknown-successor",
        "140105-INDUSTRY, 140105-NOWHERE, unknown-successor",
        "140100-INDUSTRY, , organ-has-subordinates",
        "140105-NOWHERE, , not-found"
    })
    void anEndThatLeavesSomethingOpenIsRefused(String organ, String successor, String problem) {
        List<Successor> successors = successor == null ? List.of() : List.of(new Successor(code(successor), List.of()));

        assertEquals(problem, problem(draft, draft.abolish(code(organ), JULY, successors)));
    }

    @Test
    void anAbolishedOrganIsChangedNoMore() {
        draft.abolish(code("140105-INDUSTRY"), JULY, List.of());

        assertEquals(
                "organ-already-abolished",
                problem(draft, draft.revise(code("140105-INDUSTRY"), entry(draft, "140105-INDUSTRY"), JULY)));
        assertEquals(
                "organ-already-abolished", problem(draft, draft.abolish(code("140105-INDUSTRY"), JULY, List.of())));
    }

    @Test
    void changesBeginInTheOrderOfTheirDecision() {
        draft.revise(code("140105-COMMERCE"), named(entry(draft, "140105-COMMERCE"), "小店区商务委员会"), JULY);

        assertEquals(
                "change-out-of-order",
                problem(
                        draft,
                        draft.revise(
                                code("140105-COMMERCE"),
                                named(entry(draft, "140105-COMMERCE"), "小店区贸易局"),
                                JULY.minusDays(1))));
    }

    @Test
    void aChangeCanBeTakenBackUntilItBegins() {
        draft.revise(code("140105-COMMERCE"), named(entry(draft, "140105-COMMERCE"), "小店区商务委员会"), JULY);

        assertEquals("no-planned-change", problem(draft, draft.withdraw(code("140105-COMMERCE"), JULY)));
        assertEquals("", problem(draft, draft.withdraw(code("140105-COMMERCE"), JULY.minusDays(1))));
        assertEquals("太原市小店区商务局", on(draft, "140105-COMMERCE", "2026-07-01").name());
        assertEquals("no-planned-change", problem(draft, draft.withdraw(code("140105-WATER"), JULY)));
    }

    @ParameterizedTest
    @DisplayName("第五条第三项：条块隶属")
    @CsvSource({
        "140105-NOWHERE, unknown-superior",
        "140106-GOVERNMENT, superior-elsewhere",
        "140105-DATA, superior-circle",
        "140105-GOVERNMENT, ''"
    })
    void anOrganStandsUnderAnExistingSuperiorOfItsPlace(String superior, String problem) {
        assertEquals(problem, problem(draft, draft.create(code("140105-DATA"), under("小店区数据局", superior), JULY)));
    }

    @Test
    void anOrganAndItsSuperiorMayComeInAnyOrder() {
        draft.create(code("140105-DATA-CENTRE"), under("小店区数据中心", "140105-DATA"), JULY);
        assertEquals("", problem(draft, draft.create(code("140105-DATA"), under("小店区数据局", "140105-GOVERNMENT"), JULY)));
    }

    @Test
    @DisplayName("第五条第三项：谁主管、谁负责，同一地区一项职责只有一个主管机关")
    void oneOrganOfAPlaceIsInChargeOfASubject() {
        assertEquals(
                "duty-held-elsewhere",
                problem(
                        draft,
                        draft.revise(
                                code("140105-URBAN-MANAGEMENT"),
                                entry(draft, "140105-URBAN-MANAGEMENT").taking(List.of("物业管理")),
                                JULY)));
        assertEquals(
                "",
                problem(
                        draft,
                        draft.revise(code("140105-HOUSING"), dutiful(entry(draft, "140105-HOUSING"), "住房保障"), JULY)));
    }

    @Test
    void namesCodesAndContentClassesAreChecked() {
        assertEquals(
                "organ-already-listed",
                problem(draft, draft.create(code("140105-HOUSING"), under("小店区另一个局", "140105-GOVERNMENT"), JULY)));
        assertEquals(
                Set.of(code("140105-DATA")),
                faulty("unknown-duty", dutiful(under("小店区数据局", "140105-GOVERNMENT"), "数据要素")));
        assertEquals(Set.of(code("140105-DATA")), faulty("organ-name-taken", under("太原市小店区水利局", "140105-GOVERNMENT")));
    }

    private Set<OrganCode> faulty(String problem, OrganEntry entry) {
        DirectoryDraft other = GivenDirectory.shipped();
        assertEquals(problem, problem(other, other.create(code("140105-DATA"), entry, JULY)));
        return other.faults(GivenDirectory.FUNCTIONS.contentClasses()).keySet();
    }
}
