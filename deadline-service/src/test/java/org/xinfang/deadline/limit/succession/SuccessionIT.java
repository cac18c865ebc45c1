package org.xinfang.deadline.limit.succession;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.deadline.TimeLimitMet;
import org.xinfang.contracts.deadline.TimeLimitReassigned;
import org.xinfang.contracts.deadline.TimeLimitStarted;
import org.xinfang.contracts.routing.OrganChanged;
import org.xinfang.deadline.limit.TimeLimit;
import org.xinfang.deadline.limit.TimeLimits;
import org.xinfang.deadline.trigger.Events;
import org.xinfang.platform.testing.RealComponents;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;

/** What an abolished organ owed is owed by its successor (第二十四条第二款). */
@QuarkusTest
@QuarkusTestResource(
        value = RealComponents.class,
        initArgs = @ResourceArg(name = "database", value = "xinfang_deadline"))
class SuccessionIT {

    private static final String OLD = "140190-HOUSING";
    private static final String BETWEEN = "140190-CONSTRUCTION";
    private static final String HEIR = "140190-PLANNING";

    @Inject
    TimeLimits limits;

    @Inject
    ReassignTimeLimits reassignTimeLimits;

    private final Events events = Events.ofNewMatter();

    @BeforeEach
    void inApril() {
        TestClock.set("2026-04-01T09:00+08:00");
    }

    @Test
    @DisplayName("机关撤销、再撤销的，未结束的期限由现在行使职权的机关承担，届满日不变；已结束的不动（第二十四条第二款）")
    void theLivingSuccessorTakesOverOpenLimitsAlone() {
        Events ended = Events.ofNewMatter();
        TestBroker.given(events.matter(), events.acceptedBy(OLD, "2026-03-20"));
        TestBroker.given(ended.matter(), ended.acceptedBy(OLD, "2026-03-20"));
        TestBroker.given(ended.matter(), ended.opinion("2026-03-25"));
        TimeLimitStarted started = TestBroker.await(events.matter(), TimeLimitStarted.class);
        TestBroker.await(ended.matter(), TimeLimitMet.class);

        organ(OLD, "2026-03-31", BETWEEN);
        organ(BETWEEN, "2026-03-31", HEIR);
        organ(HEIR, null, null);

        TimeLimitReassigned told = TestBroker.await(events.matter(), TimeLimitReassigned.class);
        assertEquals(OLD, told.from().code());
        assertEquals(HEIR, told.to().code());
        assertEquals(started.legalDue(), told.legalDue());
        Awaitility.await().until(() -> organOf(events).equals(HEIR));
        assertEquals(OLD, organOf(ended));

        assertEquals(0, reassignTimeLimits.reassign());
        assertEquals(
                1, TestBroker.all(events.matter(), TimeLimitReassigned.class).size());
    }

    @Test
    void aLimitHeardOfAfterTheEndOfItsOrganIsHandedOverToo() {
        organ("140191-HOUSING", "2026-03-31", "140191-PLANNING");
        organ("140191-PLANNING", null, null);
        TestBroker.given(events.matter(), events.acceptedBy("140191-HOUSING", "2026-03-20"));
        assertEquals(
                "140191-PLANNING",
                TestBroker.await(events.matter(), TimeLimitReassigned.class)
                        .to()
                        .code());
    }

    private String organOf(Events story) {
        List<TimeLimit> all = QuarkusTransaction.requiringNew().call(() -> limits.ofMatter(story.matter()));
        return all.getFirst().terms().organ().code();
    }

    private static void organ(String code, @Nullable String validTo, @Nullable String successor) {
        TestBroker.given(
                code,
                new OrganChanged(
                        code,
                        "测试机关" + code,
                        code.substring(0, 6),
                        code.substring(7),
                        "COUNTY",
                        false,
                        null,
                        null,
                        LocalDate.of(2020, 1, 1),
                        validTo == null ? null : LocalDate.parse(validTo),
                        successor,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
    }
}
