package org.xinfang.deadline.trigger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfang.contracts.handling.ReviewRequested;
import org.xinfang.deadline.limit.Start;
import org.xinfang.deadline.limit.Subject;

class LimitStartsTest {

    private static final UUID REFERRAL = UUID.randomUUID();

    private final Events events = Events.ofNewMatter();

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "2026-06-20T20:30:00+08:00, 2026-06-20",
        "2025-09-13T23:59:59+08:00, 2025-09-13",
        "2026-04-30T19:20:00Z, 2026-05-01"
    })
    @DisplayName("信访部门收到之日（北京时间）为登记、分流期限的起算日")
    void registrationByAPetitionDepartmentStartsItsDispatchLimit(String receivedAt, LocalDate dayZero) {
        Start start = only(events.registered(receivedAt));
        assertEquals("TL-01", start.rule().value());
        assertEquals(dayZero, start.dayZero());
        assertEquals(Events.BUREAU, start.organ());
    }

    @Test
    @DisplayName("匿名信访也要登记、转送（第二十二条）")
    void anAnonymousMatterIsDispatchedInTimeAllTheSame() {
        Start start = only(events.registered(Events.BUREAU, true, true, "2026-03-02T09:00+08:00"));
        assertEquals("TL-01", start.rule().value());
    }

    @Test
    void registrationByAnotherOrganStartsItsNoticeLimit() {
        Start start = only(events.registered(Events.HOUSING, false, false, "2026-03-02T09:00+08:00"));
        assertEquals("TL-02", start.rule().value());
        assertEquals(Events.HOUSING, start.organ());
    }

    @Test
    @DisplayName("姓名、住址不清的，不产生告知义务（第二十三条第二款）")
    void nobodyToInformNoNoticeLimit() {
        assertEquals(List.of(), codes(events.registered(Events.HOUSING, false, true, "2026-03-02T09:00+08:00")));
        assertEquals(List.of("TL-04"), codes(events.received("2026-03-09", REFERRAL, "PETITION", false, false)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PETITION", "DUTY", "STUDY"})
    void receiptOfAReferralStartsNoticeAndObjection(String procedure) {
        assertEquals(List.of("TL-03", "TL-04"), codes(events.received("2026-03-09", REFERRAL, procedure, false, true)));
    }

    @Test
    @DisplayName("第二十三条第二款：直接收件、自行办理的，不另起转送的告知期限和异议期限")
    void whatTheOrganKeepsIsNoReferral() {
        DirectFiling kept = DirectFiling.with(Events.STREET_OFFICE);
        assertEquals(List.of(), codes(kept.received(kept.kept(1, "2026-03-09"))));
    }

    @ParameterizedTest
    @CsvSource({"DISCIPLINE, true", "POLITICAL_LEGAL, false"})
    @DisplayName("纪检监察、政法机关依照各自规定告知（第二十二条第二款、第二十三条第四款）")
    void otherSystemsRunUnderTheirOwnRules(String procedure, boolean sealed) {
        assertEquals(List.of(), codes(events.received("2026-04-07", REFERRAL, procedure, sealed, true)));
    }

    @Test
    @DisplayName("六十日仅适用于第三十一条第六项")
    void onlyThePetitionProcedureHasSixtyDays() {
        assertEquals(List.of("TL-05"), codes(events.accepted("2026-03-20", "PETITION")));
        assertEquals(List.of(), codes(events.accepted("2026-03-20", "DUTY")));
        assertEquals(List.of(), codes(events.accepted("2026-03-20", "STUDY")));
    }

    @Test
    void theOpinionsDeliveryToThePetitionerStartsHisTime() {
        UUID notice = UUID.randomUUID();
        assertEquals(List.of("TL-06"), codes(events.delivered("2026-05-15", "DOC-12", notice, "PETITIONER")));
        assertEquals(List.of(), codes(events.delivered("2026-05-15", "DOC-12", notice, "ORGAN")));
        assertEquals(List.of(), codes(events.delivered("2026-05-15", "DOC-05", notice, "PETITIONER")));
    }

    @Test
    @DisplayName("复查意见书送达起算申请复核期限（第三十六条第一款）")
    void theReviewOpinionsDeliveryStartsTheTimeForReReview() {
        assertEquals(
                List.of("TL-08"), codes(events.delivered("2026-07-10", "DOC-18", UUID.randomUUID(), "PETITIONER")));
    }

    @Test
    @DisplayName("复查撤销原处理意见的，不起算申请复核期限，待新的处理意见送达再起算申请复查期限（第三十五条）")
    void aRevokingOpinionStartsNoTimeForReReview() {
        assertEquals(
                List.of(), codes(events.delivered("2026-07-10", "DOC-18", UUID.randomUUID(), "PETITIONER", "NONE")));
        assertEquals(
                List.of("TL-06"),
                codes(events.delivered("2026-08-24", "DOC-12", UUID.randomUUID(), "PETITIONER", "REVIEW")));
    }

    @Test
    @DisplayName("T08：是否按期看邮戳日期，机关期限自收到起算（民事诉讼法第八十五条）")
    void thePostmarkDecidesForThePetitionerAndTheReceiptForTheOrgan() {
        ReviewRequested request = events.reviewRequested("2026-10-08", "2026-10-12");
        assertEquals(
                LocalDate.of(2026, 10, 8),
                LimitEnds.met(request).getFirst().happening().on());
        Start start = only(request);
        assertEquals("TL-07", start.rule().value());
        assertEquals(Subject.request(request.request(), 1), start.subject());
        assertEquals(LocalDate.of(2026, 10, 12), start.dayZero());
        assertEquals(Events.COUNTY, start.organ());
    }

    @Test
    @DisplayName("交办期限由交办机关指定（第二十二条第一款第三项）")
    void theAssignerSetsTheDay() {
        Start start = only(events.assigned("2026-03-05", true));
        assertEquals("TL-10", start.rule().value());
        assertEquals(LocalDate.of(2026, 5, 4), start.appointed());
    }

    @Test
    @DisplayName("责令重新办理的期限由作出决定的机关指定，六十日不重新起算（第三十五条、第四十条第一款）")
    void whoeverOrdersAClaimToBeHandledAgainSetsTheDay() {
        Start start = only(events.reopened("2026-07-10", "2026-08-10"));
        assertEquals("REDO-35", start.rule().value());
        assertEquals(LocalDate.of(2026, 7, 10), start.dayZero());
        assertEquals(LocalDate.of(2026, 8, 10), start.appointed());
        assertEquals(Events.STREET_OFFICE, start.organ());
        Start second = only(events.reopened("2026-09-10", "2026-10-10"));
        assertNotEquals(start.subject(), second.subject());
    }

    @Test
    void otherFactsStartNothing() {
        assertEquals(List.of(), codes(events.opinion("2026-05-15")));
    }

    private static Start only(Record event) {
        List<Start> starts = LimitStarts.of(event);
        assertEquals(1, starts.size());
        return starts.getFirst();
    }

    private static List<String> codes(Record event) {
        return LimitStarts.of(event).stream().map(start -> start.rule().value()).toList();
    }
}
