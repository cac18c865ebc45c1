package org.xinfang.routing.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

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
import org.xinfang.routing.referral.Referral.Received;
import org.xinfang.routing.referral.Referral.Sent;
import org.xinfang.routing.referral.Referral.TakenUp;

@DisplayName("转送的生命周期：第二十三条第三款")
class ReferralTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void sentThenReceivedThenTakenUp() {
        TakenUp takenUp = sent(Category.APPEAL, "PETITION")
                .receive(MONDAY.plusDays(1))
                .then(received -> received.takeUp(MONDAY.plusDays(2)))
                .orThrow();

        assertEquals(MONDAY.plusDays(1), takenUp.receivedOn());
        assertEquals(MONDAY.plusDays(2), takenUp.event().takenUpOn());
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
    @DisplayName("第三十条第三款：检举控告的事件不含内容")
    void aSealedDispatchTellsNoMoreThanThatItWent() {
        var event = sent(Category.ACCUSATION, "DISCIPLINE").dispatch().referred(true);

        assertNull(event.claimText());
        assertNull(event.claimKind());
        assertEquals(List.of(), event.contentClasses());
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
                new OrganRef("140105-HOUSING", "小店区住房和城乡建设局"),
                MONDAY,
                Optional.empty(),
                true));
    }
}
