package org.xinfang.deadline.trigger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfang.platform.testing.TestBroker.all;
import static org.xinfang.platform.testing.TestBroker.await;
import static org.xinfang.platform.testing.TestBroker.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.deadline.TimeLimitCancelled;
import org.xinfang.contracts.deadline.TimeLimitMet;
import org.xinfang.contracts.notice.NoticeIssued;
import org.xinfang.platform.testing.RealComponents;
import org.xinfang.platform.testing.TestClock;

@QuarkusTest
@QuarkusTestResource(
        value = RealComponents.class,
        initArgs = @ResourceArg(name = "database", value = "xinfang_deadline"))
@DisplayName("第二十三条第二款：直接收到的多项诉求，逐项告知")
class DirectNoticeIT {
    private static final LocalDate SENT_ON = LocalDate.of(2026, 3, 11);

    private final DirectFiling filing = DirectFiling.with(Events.STREET_OFFICE);

    @BeforeEach
    void inSpring() {
        TestClock.set("2026-03-02T10:00+08:00");
    }

    @Test
    @DisplayName("最后一项告知后期限才结束；先得知告知、后得知分类的，结果相同")
    void theLastClaimToldIsTheEnd() {
        tell(List.of(filing.registered(), filing.divided(2), told(1, "2026-03-10"), told(2, "2026-03-18")));
        TimeLimitMet met = await(filing.matter(), TimeLimitMet.class);
        assertEquals(LocalDate.of(2026, 3, 18), met.metOn());
        assertTrue(met.late());

        DirectFiling backwards = DirectFiling.with(Events.STREET_OFFICE);
        List.of(
                        told(backwards, 2, "2026-03-18"),
                        told(backwards, 1, "2026-03-10"),
                        backwards.divided(2),
                        backwards.registered())
                .forEach(event -> given(backwards.matter(), event));
        assertEquals(met.metOn(), await(backwards.matter(), TimeLimitMet.class).metOn());
    }

    @Test
    @DisplayName("最后一项转送其他机关的，先前未告知的各项仍须告知")
    void sendingTheLastClaimOnLeavesTheOthersOwed() {
        tell(List.of(
                filing.registered(), filing.divided(2), filing.kept(1, "2026-03-10"), filing.sentOn(2, "2026-03-11")));
        tell(List.of(told(1, "2026-03-12")));
        assertEquals(
                LocalDate.of(2026, 3, 12),
                await(filing.matter(), TimeLimitMet.class).metOn());
        assertEquals(List.of(), all(filing.matter(), TimeLimitCancelled.class));
    }

    @Test
    @DisplayName("各项均由其他机关告知的，期限取消")
    void nothingIsOwedWhenOthersAnswerEveryClaim() {
        tell(List.of(
                filing.registered(),
                filing.divided(2),
                filing.handedToDiscipline(1, "2026-03-10"),
                filing.sentOn(2, "2026-03-11")));
        assertEquals(SENT_ON, await(filing.matter(), TimeLimitCancelled.class).cancelledOn());
    }

    private void tell(List<Record> events) {
        events.forEach(event -> given(filing.matter(), event));
    }

    private NoticeIssued told(int claim, String on) {
        return told(filing, claim, on);
    }

    private static NoticeIssued told(DirectFiling filing, int claim, String on) {
        return new Events(filing.matter()).noticeIssued(on, "DOC-05", filing.organ(), claim);
    }
}
