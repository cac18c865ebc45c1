package org.xinfang.deadline.trigger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfang.deadline.limit.Subject;
import org.xinfang.deadline.limit.Target;
import org.xinfang.deadline.rule.RuleCode;

class LimitEndsTest {

    private static final UUID REFERRAL = UUID.randomUUID();

    private final Events events = Events.ofNewMatter();

    @Test
    @DisplayName("全部诉求转送、交办、导入或者不予受理后，登记、分流期限结束")
    void theLastDispatchMeetsTheDispatchLimit() {
        Stream.of(
                        events.referred("2026-03-05", REFERRAL, true),
                        events.assigned("2026-03-05", true),
                        events.diverted("2026-03-05", true),
                        events.notAccepted("2026-03-05", true))
                .map(LimitEnds::met)
                .forEach(ends -> {
                    assertEquals(1, ends.size());
                    assertEquals(
                            Target.wholeMatter(events.matter(), new RuleCode("TL-01")),
                            ends.getFirst().target());
                    assertEquals(LocalDate.of(2026, 3, 5), ends.getFirst().on());
                });
    }

    @Test
    void anEarlierDispatchMeetsNothing() {
        assertEquals(List.of(), LimitEnds.met(events.referred("2026-03-05", REFERRAL, false)));
        assertEquals(List.of(), LimitEnds.met(events.assigned("2026-03-05", false)));
        assertEquals(List.of(), LimitEnds.met(events.diverted("2026-03-05", false)));
        assertEquals(List.of(), LimitEnds.met(events.notAccepted("2026-03-05", false)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DOC-05", "DOC-06", "DOC-07", "DOC-08", "DOC-13"})
    void theOrgansNoticeMeetsItsNoticeLimits(String document) {
        List<Target> targets =
                LimitEnds.met(events.noticeIssued("2026-03-20", document, Events.STREET_OFFICE, 1)).stream()
                        .map(LimitEnds.End::target)
                        .toList();
        assertEquals(
                List.of(
                        Target.organ(events.matter(), new RuleCode("TL-02"), "140106001-GOVERNMENT", 1),
                        Target.organ(events.matter(), new RuleCode("TL-03"), "140106001-GOVERNMENT", 1)),
                targets);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DOC-01", "DOC-02", "DOC-11", "DOC-12"})
    void otherDocumentsDoNot(String document) {
        assertEquals(List.of(), LimitEnds.met(events.noticeIssued("2026-03-20", document, Events.STREET_OFFICE, 1)));
    }

    @Test
    void theOpinionMeetsTheHandlingLimit() {
        assertEquals(
                Target.claim(events.matter(), new RuleCode("TL-05"), 1),
                LimitEnds.met(events.opinion("2026-05-15")).getFirst().target());
    }

    @Test
    @DisplayName("承办后不得再提异议，异议期限取消")
    void takingUpCancelsTheObjection() {
        List<LimitEnds.End> ends = LimitEnds.cancelled(events.takenUp("2026-03-12", REFERRAL));
        assertEquals(
                Target.subject(events.matter(), new RuleCode("TL-04"), Subject.referral(REFERRAL, 1)),
                ends.getFirst().target());
        assertEquals(List.of(), LimitEnds.met(events.takenUp("2026-03-12", REFERRAL)));
    }
}
