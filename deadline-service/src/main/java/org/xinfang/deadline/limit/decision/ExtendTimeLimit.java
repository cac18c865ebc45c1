package org.xinfang.deadline.limit.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.xinfang.deadline.limit.Happening;
import org.xinfang.deadline.limit.Terms;
import org.xinfang.deadline.limit.TimeLimit;
import org.xinfang.deadline.rule.Counting;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;

/**
 * The head of the organ in charge extends a limit (延长, art. 34): once, before its end, by no more days than the rule
 * allows. The petitioner is then owed the reason (DOC-11).
 *
 * <p>Refused with {@code not-found}, {@code stale-version}, {@code time-limit-already-ended},
 * {@code extension-not-known-to-rule}, {@code extension-already-granted}, {@code extension-after-expiry} or
 * {@code extension-too-long}.
 */
@ApplicationScoped
class ExtendTimeLimit {

    private final Desk desk;
    private final LegalClock clock;

    ExtendTimeLimit(Desk desk, LegalClock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * @param days in the unit of the rule's period, at least 1
     * @param reason why the matter is complex, in Chinese
     */
    @Transactional
    public Outcome<Decided> extend(Order order, int days, String reason) {
        LocalDate today = clock.today();
        return desk.take(order)
                .then(limit -> extensible(limit, days, today))
                .map(limit -> desk.enter(
                        limit,
                        new Happening.Extended(days, reason, order.decider().name(), today),
                        order,
                        limit.terms().ruling().article()));
    }

    static Outcome<TimeLimit> extensible(TimeLimit limit, int days, LocalDate today) {
        Terms terms = limit.terms();
        Counting counting = terms.ruling().counting();
        String article = terms.ruling().article();
        TimeLimit now = limit.asOf(today);
        if (now instanceof TimeLimit.Met || now instanceof TimeLimit.Cancelled) {
            return Outcome.refused(DecisionRefusal.AlreadyEnded.of(now));
        }
        if (counting.maxExtensionDays() == 0) {
            return Outcome.refused(
                    new ExtensionRefusal.ExtensionNotKnownToRule(terms.rule().value(), article));
        }
        if (terms.course().extensionDays() > 0) {
            return Outcome.refused(new ExtensionRefusal.ExtensionAlreadyGranted(
                    terms.course().extensionDays(), terms.due().legalDue(), article));
        }
        if (now instanceof TimeLimit.Missed) {
            return Outcome.refused(
                    new ExtensionRefusal.ExtensionAfterExpiry(terms.due().legalDue(), article));
        }
        return days > counting.maxExtensionDays()
                ? Outcome.refused(new ExtensionRefusal.ExtensionTooLong(days, counting.maxExtensionDays(), article))
                : Outcome.done(limit);
    }
}
