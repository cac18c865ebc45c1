package org.xinfang.routing.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinfang.contracts.OrganRef;
import org.xinfang.platform.core.Outcome;
import org.xinfang.routing.classification.Category;
import org.xinfang.routing.diversion.Way;
import org.xinfang.routing.referral.Referral.Disputed;
import org.xinfang.routing.referral.Referral.Objected;
import org.xinfang.routing.referral.Referral.Received;
import org.xinfang.routing.referral.Referral.Returned;
import org.xinfang.routing.referral.Referral.Sent;
import org.xinfang.routing.referral.Referral.TakenUp;

@DisplayName("转送的生命周期：第二十三条第三款")
class ReferralTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final OrganRef HOUSING = new OrganRef("140105-HOUSING", "小店区住房和城乡建设局");
    private static final OrganRef URBAN_MANAGEMENT = new OrganRef("140105-URBAN-MANAGEMENT", "小店区城市管理局");

    @Test
    void sentThenReceivedThenTakenUp() {
        TakenUp takenUp = sent(Category.APPEAL, "PETITION")
                .receive(MONDAY.plusDays(1))
                .then(received -> received.takeUp(MONDAY.plusDays(2)))
                .orThrow();

        assertEquals(MONDAY.plusDays(1), takenUp.receipt().on());
        assertEquals(MONDAY.plusDays(2), ReferralEvents.takenUp(takenUp).takenUpOn());
    }

    @Test
    void noStepIsSkippedOrRepeated() {
        Sent sent = sent(Category.APPEAL, "PETITION");
        Received received = sent.receive(MONDAY).orThrow();
        TakenUp takenUp = received.takeUp(MONDAY).orThrow();

        assertRefused("referral-state", sent.takeUp(MONDAY));
        assertRefused("referral-state", received.receive(MONDAY));
        assertRefused("referral-state", takenUp.receive(MONDAY));
        assertRefused("referral-state", takenUp.takeUp(MONDAY));
    }

    @ParameterizedTest
    @DisplayName("移送纪检监察、政法机关的接收即止")
    @CsvSource({"ACCUSATION, DISCIPLINE", "ACCUSATION, DUTY", "APPEAL, POLITICAL_LEGAL"})
    void otherTracksEndAtReceipt(Category category, String procedure) {
        Received received = sent(category, procedure).receive(MONDAY).orThrow();

        assertRefused("ends-at-receipt", received.takeUp(MONDAY));
    }

    @Test
    @DisplayName("第二十三条第三款：五个工作日内提出异议，转出机关同意的退回，不同意的继续办理")
    void anObjectionReturnsTheClaimOrLeavesItWithTheOrgan() {
        Objected objected = received()
                .object(objection(MONDAY.plusDays(7)), Optional.of(MONDAY.plusDays(7)))
                .orThrow();

        assertInstanceOf(Returned.class, objected.decide(agreed()).orThrow());
        Referral kept = objected.decide(rejected()).orThrow();
        assertInstanceOf(Received.class, kept);
        assertInstanceOf(TakenUp.class, kept.takeUp(MONDAY.plusDays(9)).orThrow());
    }

    @Test
    @DisplayName("第二十三条第三款：期限届满后不得提出异议；届满日未告知的不推定逾期")
    void noObjectionAfterTheLastDay() {
        Objection late = objection(MONDAY.plusDays(8));

        assertRefused("objection-after-limit", received().object(late, Optional.of(MONDAY.plusDays(7))));
        assertInstanceOf(
                Objected.class, received().object(late, Optional.empty()).orThrow());
    }

    @Test
    @DisplayName("第二十三条第三款：同一次签收只提一次异议，承接后不得提出")
    void noSecondObjectionAndNoneAfterTakeUp() {
        Objection objection = objection(MONDAY);
        Received kept = (Received) received()
                .object(objection, Optional.empty())
                .then(objected -> objected.decide(rejected()))
                .orThrow();

        assertRefused("objected-before", kept.object(objection, Optional.empty()));
        assertRefused("referral-state", sent(Category.APPEAL, "PETITION").object(objection, Optional.empty()));
        assertRefused("referral-state", received().takeUp(MONDAY).orThrow().object(objection, Optional.empty()));
        assertRefused("referral-state", received().decide(agreed()));
    }

    @ParameterizedTest
    @DisplayName("第二十二条第二款：移送纪检监察、政法机关的，依照其规定办理，不适用异议")
    @CsvSource({"ACCUSATION, DISCIPLINE", "ACCUSATION, DUTY", "APPEAL, POLITICAL_LEGAL"})
    void otherTracksKnowNoObjection(Category category, String procedure) {
        Received received = sent(category, procedure).receive(MONDAY).orThrow();

        assertRefused("ends-at-receipt", received.object(objection(MONDAY), Optional.empty()));
    }

    @Test
    @DisplayName("第二十四条第一款：异议被驳回的可以提请决定；决定后不得再提异议")
    void aRejectedObjectionIsDisputedAndTheDecisionBinds() {
        assertRefused("no-dispute-yet", received().contest());
        Disputed disputed = received()
                .object(objection(MONDAY), Optional.empty())
                .then(objected -> objected.decide(rejected()))
                .then(Referral::contest)
                .orThrow();
        assertRefused("referral-state", disputed.takeUp(MONDAY));

        Referral confirmed = disputed.settle(HOUSING, MONDAY.plusDays(3)).orThrow();
        assertRefused("organ-designated", confirmed.object(objection(MONDAY), Optional.empty()));
        assertRefused("no-dispute-yet", confirmed.contest());
        assertInstanceOf(TakenUp.class, confirmed.takeUp(MONDAY.plusDays(4)).orThrow());
        assertInstanceOf(
                Returned.class,
                disputed.settle(URBAN_MANAGEMENT, MONDAY.plusDays(3)).orThrow());
    }

    @Test
    @DisplayName("来回退转看得见：退回次数、涉及的机关")
    void theHistoryCountsReturnsAndNamesTheOrgans() {
        Referral returned = received()
                .object(objection(MONDAY), Optional.empty())
                .then(objected -> objected.decide(agreed()))
                .orThrow();
        History history = History.of(List.of(returned), 1);

        assertEquals(1, history.returns());
        assertTrue(history.returnedBy(HOUSING.code()));
        assertFalse(history.returnedBy(URBAN_MANAGEMENT.code()));
        assertEquals(List.of(HOUSING, URBAN_MANAGEMENT), history.organsInvolved());
        assertEquals(Optional.empty(), history.open());
        assertEquals(0, History.of(List.of(returned), 2).returns());
    }

    @Test
    @DisplayName("第三十条第三款：检举控告的事件不含内容")
    void aSealedDispatchTellsNoMoreThanThatItWent() {
        var event = sent(Category.ACCUSATION, "DISCIPLINE").dispatch().referred(true);

        assertNull(event.claimText());
        assertNull(event.claimKind());
        assertEquals(List.of(), event.contentClasses());
    }

    private static Received received() {
        return sent(Category.APPEAL, "PETITION").receive(MONDAY).orThrow();
    }

    private static Objection objection(LocalDate on) {
        return Objection.raised("占道经营由城市管理部门查处，不属于我局职权范围。", Optional.of(URBAN_MANAGEMENT), on);
    }

    private static Objection.Decision agreed() {
        return new Objection.Decision(true, "异议成立。", MONDAY.plusDays(8));
    }

    private static Objection.Decision rejected() {
        return new Objection.Decision(false, "该路段由你局管理。", MONDAY.plusDays(8));
    }

    private static void assertRefused(String problem, Outcome<?> outcome) {
        assertEquals(
                problem,
                assertInstanceOf(Outcome.Refused.class, outcome).refusal().problem());
    }

    private static Sent sent(Category category, String procedure) {
        return new Sent(new Dispatch(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "140105202603020001",
                new Dispatch.SentClaim(1, category, "F1", procedure, List.of("31(6)"), List.of("城乡建设"), "请兑现承诺。"),
                Way.REFERRAL,
                new OrganRef("140105-PETITION", "小店区信访局"),
                HOUSING,
                MONDAY,
                Optional.empty(),
                true,
                List.of(),
                false));
    }
}
