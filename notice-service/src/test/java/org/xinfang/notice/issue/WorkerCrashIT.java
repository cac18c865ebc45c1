package org.xinfang.notice.issue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.notice.NoticeIssued;
import org.xinfang.notice.Given;
import org.xinfang.notice.Register;
import org.xinfang.notice.document.DocumentKind;
import org.xinfang.notice.registry.Draft;
import org.xinfang.notice.registry.Lease;
import org.xinfang.notice.registry.NoticeState.Issued;
import org.xinfang.notice.registry.NoticeState.Waiting;
import org.xinfang.notice.registry.Notices;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.testing.TestBroker;

@QuarkusTest
@DisplayName("工作进程崩溃与并行：一份文书只有一个字号、一份正本")
class WorkerCrashIT {
    private static final String WORKER = "issue-notices";

    @Inject
    Scheduler scheduler;

    @Inject
    Notices notices;

    @Inject
    IssuingRound round;

    @Inject
    IssueNotice issueNotice;

    @Inject
    GiveBackNotice giveBackNotice;

    @Inject
    OwedNotices owed;

    @Inject
    Register register;

    @Inject
    LegalClock clock;

    @BeforeEach
    void stopTheServiceOwnWorker() {
        round.walk();
        scheduler.pause(WORKER);
    }

    @AfterEach
    void startItAgain() {
        scheduler.resume(WORKER);
    }

    @Test
    @DisplayName("B57 工作进程中断，租约到期后由他人接手，只有一个字号、一份正本")
    void aDeadWorkersNoticeIsTakenAgainWhenTheLeaseEnds() {
        var matter = draftFor(organ("160101"));
        var dead = lease(Duration.ofSeconds(1));
        assertThat(QuarkusTransaction.requiringNew().call(() -> notices.leaseNext(Duration.ofSeconds(1))))
                .isEmpty();

        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
            round.walk();
            return register.of(matter).getFirst().state() instanceof Issued;
        });

        var number = numberOf(matter);
        issueNotice.issue(dead);
        assertThat(numberOf(matter)).isEqualTo(number).endsWith("〕1号");
        TestBroker.await(matter, NoticeIssued.class);
        assertThat(TestBroker.all(matter, NoticeIssued.class)).hasSize(1);
    }

    @Test
    void aCrashWhileIssuingGivesTheNumberBack() {
        var matter = draftFor(organ("160102"));
        var lease = lease(Duration.ofMinutes(1));
        QuarkusTransaction.begin();
        issueNotice.issue(lease);
        QuarkusTransaction.rollback();
        assertThat(register.of(matter).getFirst().state()).isInstanceOf(Waiting.class);

        issueNotice.issue(lease);
        assertThat(numberOf(matter)).endsWith("〕1号");
    }

    @Test
    void afterTooManyAttemptsTheNoticeIsHeldForAPerson() {
        var matter = draftFor(organ("160103"));
        var lease = lease(Duration.ofMinutes(1));
        giveBackNotice.giveBack(new Lease(lease.work(), lease.key(), 5), "OutOfMemory");
        assertThat(register.of(matter).getFirst().state().toString()).contains("多次制作失败", "OutOfMemory");
    }

    @Test
    void aNoticeThatKillsItsWorkersIsHeldInsteadOfKillingForEver() {
        var matter = draftFor(organ("160105"));
        for (var death = 1; death <= 5; death++) {
            lease(Duration.ZERO);
        }
        round.walk();
        assertThat(register.of(matter).getFirst().state().toString()).contains("工作进程多次中断");
    }

    @Test
    void parallelWorkersIssueEachNoticeOnceWithoutGaps() throws Exception {
        var organ = organ("160104");
        var matters = IntStream.range(0, 30).mapToObj(i -> draftFor(organ)).toList();
        Callable<Object> worker = () -> {
            round.walk();
            return "done";
        };
        try (var workers = Executors.newFixedThreadPool(3)) {
            for (var done : workers.invokeAll(List.of(worker, worker, worker))) {
                assertThat(done.get()).isEqualTo("done");
            }
        }
        assertThat(matters.stream().map(this::numberOf).map(number -> number.replaceAll(".*〕|号", "")))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 30).mapToObj(Integer::toString).toList());
    }

    private static OrganRef organ(String region) {
        return new OrganRef(region + "-PETITION", "崩溃" + region + "区信访局");
    }

    private UUID draftFor(OrganRef issuer) {
        var given = Given.aMatter();
        var drafted = owed.by(given.referred()).getFirst();
        var draft = new Draft(given.matter(), 1, DocumentKind.REFERRAL_LETTER, issuer, Given.STREET, drafted.content());
        QuarkusTransaction.requiringNew().run(() -> notices.add(UUID.randomUUID(), draft, new Waiting(), clock.now()));
        return given.matter();
    }

    private Lease lease(Duration time) {
        return QuarkusTransaction.requiringNew()
                .call(() -> notices.leaseNext(time))
                .orElseThrow();
    }

    private String numberOf(UUID matter) {
        return register.of(matter).getFirst().state() instanceof Issued issued ? issued.number() : "";
    }
}
