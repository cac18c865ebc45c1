package org.xinfang.deadline.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xinfang.deadline.rule.RuleCode;

class TargetTest {

    private static final RuleCode NOTICE = new RuleCode("TL-03");
    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 9);
    private static final UUID REFERRAL = UUID.randomUUID();

    private final Terms terms = TimeLimitMother.start(NOTICE, Subject.referral(REFERRAL, 2), RECEIVED)
            .terms();
    private final UUID matter = terms.matter();

    @Test
    void theOrgansNoticeAboutTheClaimEndsIt() {
        assertTrue(ends(Target.organ(matter, NOTICE, "140106001-GOVERNMENT", 2), RECEIVED));
    }

    @Test
    void aNoticeAboutTheWholeMatterEndsItToo() {
        assertTrue(ends(Target.organ(matter, NOTICE, "140106001-GOVERNMENT", null), RECEIVED));
    }

    @Test
    void anotherOrgansNoticeDoesNot() {
        assertFalse(ends(Target.organ(matter, NOTICE, "140106-HOUSING", 2), RECEIVED));
    }

    @Test
    void aNoticeAboutAnotherClaimDoesNot() {
        assertFalse(ends(Target.organ(matter, NOTICE, "140106001-GOVERNMENT", 1), RECEIVED));
    }

    @Test
    void anotherMattersNoticeDoesNot() {
        assertFalse(ends(Target.organ(UUID.randomUUID(), NOTICE, "140106001-GOVERNMENT", 2), RECEIVED));
    }

    @Test
    void whatHappenedBeforeItsStartDoesNot() {
        assertFalse(ends(Target.wholeMatter(matter, NOTICE), RECEIVED.minusDays(1)));
    }

    @Test
    void whatEndsEarlierLimitsLeavesOneOfItsOwnDay() {
        assertTrue(ends(Target.claimBefore(RECEIVED.plusDays(1), matter, NOTICE, 2), RECEIVED.plusDays(1)));
        assertFalse(ends(Target.claimBefore(RECEIVED, matter, NOTICE, 2), RECEIVED));
    }

    @Test
    void onlyItsOwnReferralEndsIt() {
        assertTrue(ends(Target.subject(matter, NOTICE, Subject.referral(REFERRAL, 2)), RECEIVED));
        assertFalse(ends(Target.subject(matter, NOTICE, Subject.referral(UUID.randomUUID(), 2)), RECEIVED));
    }

    @Test
    void theSameStartAlwaysMakesTheSameLimit() {
        Start again = new Start(matter, NOTICE, Subject.referral(REFERRAL, 2), terms.organ(), RECEIVED);
        Start other = new Start(matter, NOTICE, Subject.referral(UUID.randomUUID(), 2), terms.organ(), RECEIVED);
        assertEquals(terms.id(), again.timeLimit());
        assertNotEquals(terms.id(), other.timeLimit());
    }

    private boolean ends(Target target, LocalDate on) {
        return new Fact(target, new Ending(Ending.Effect.MET, on, "测试")).concerns(terms);
    }
}
