package org.xinfang.routing.leadcase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinfang.contracts.OrganRef;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.core.RefusedException;
import org.xinfang.routing.leadcase.LeadResult.Resolution;

@DisplayName("领导包案：起止、见面、下一步（第十八条第二款）")
class LeadCaseTest {
    private static final LocalDate OPENED = LocalDate.of(2026, 3, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final OrganRef GOVERNMENT = new OrganRef("140105-GOVERNMENT", "小店区人民政府");

    @ParameterizedTest
    @CsvSource({
        "READING, 0, 0",
        "COORDINATION, 2, 0",
        "CALL, 1, 0",
        "RECEPTION, 1, 1",
        "VISIT, 3, 1",
    })
    @DisplayName("只有接访、下访是与信访人见面，见面后才能登记为已化解")
    void settledOnlyAfterTheyMet(LeadStep.Kind kind, int met, int meetings) {
        LeadCase led = taken(open(), kind, TODAY, met, null);

        assertEquals(meetings, led.meetings());
        Outcome<LeadCase> settled = led.conclude(result(Resolution.RESOLVED));
        if (meetings == 0) {
            assertInstanceOf(LeadCaseRefusal.PetitionerNeverMet.class, refusal(settled));
        } else {
            assertEquals(
                    Resolution.RESOLVED,
                    settled.orThrow().result().orElseThrow().resolution());
        }
        assertEquals(
                LeadState.UNRESOLVED,
                LeadState.of(led.conclude(result(Resolution.UNRESOLVED)).orThrow()));
    }

    @Test
    @DisplayName("下一步以最后登记的为准，没有写下一步的即已完成；结束后没有下一步")
    void theLastStepTellsWhatIsNext() {
        LeadCase wanted = taken(open(), LeadStep.Kind.CALL, TODAY, 1, TODAY.plusDays(5));
        assertEquals(TODAY.plusDays(5), wanted.next().orElseThrow().by());

        LeadCase ended = wanted.conclude(result(Resolution.UNRESOLVED)).orThrow();
        assertEquals(Optional.empty(), ended.next());
        LeadCase done = taken(wanted, LeadStep.Kind.VISIT, TODAY, 1, null);
        assertEquals(Optional.empty(), done.next());
    }

    @Test
    @DisplayName("事后补记较早的情况，最近日期不倒退")
    void whatIsRecordedLateDoesNotMoveTheLatestDayBack() {
        LeadCase led = taken(open(), LeadStep.Kind.VISIT, TODAY, 1, null);

        assertEquals(
                Optional.of(TODAY),
                taken(led, LeadStep.Kind.CALL, OPENED, 1, null).lastStepOn());
    }

    @Test
    @DisplayName("包案领导变更后，原包案情况仍归原领导")
    void aStepStaysWithWhoTookIt() {
        LeadCase led = taken(open(), LeadStep.Kind.VISIT, TODAY, 1, null)
                .handedTo(new LeadOfficial("乙区长", GOVERNMENT, "工作调整。", TODAY));

        assertEquals("甲区长", led.steps().getFirst().official());
        assertEquals(
                "乙区长",
                taken(led, LeadStep.Kind.CALL, TODAY, 1, null).steps().getLast().official());
        assertEquals(OPENED, led.openedOn());
    }

    private static LeadCase open() {
        return LeadCase.open(
                new LeadCase.Subject(UUID.randomUUID(), "140105202603020001", 1),
                1,
                new OrganRef("140105-PETITION", "小店区信访局"),
                new LeadOfficial("甲区长", GOVERNMENT, "重复信访。", OPENED));
    }

    private static LeadCase taken(LeadCase led, LeadStep.Kind kind, LocalDate on, int met, @Nullable LocalDate nextBy) {
        Optional<LeadStep.Next> next = Optional.ofNullable(nextBy).map(by -> new LeadStep.Next("现场协调", by));
        return led.record(new LeadStep.Act(kind, on, met, "信访人要求恢复围墙。"), next, "丙某", TODAY)
                .orThrow();
    }

    private static LeadResult result(Resolution resolution) {
        return new LeadResult(resolution, TODAY, "已经逐项说明。", "丙某");
    }

    private static Object refusal(Outcome<LeadCase> outcome) {
        return assertThrows(RefusedException.class, outcome::orThrow).refusal();
    }
}
