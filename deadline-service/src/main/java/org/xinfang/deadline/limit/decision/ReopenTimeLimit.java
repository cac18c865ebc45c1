package org.xinfang.deadline.limit.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.xinfang.deadline.law.Law;
import org.xinfang.deadline.limit.Happening;
import org.xinfang.deadline.limit.Terms;
import org.xinfang.deadline.limit.TimeLimit;
import org.xinfang.deadline.rule.Course;
import org.xinfang.deadline.rule.RuleCode;
import org.xinfang.deadline.rule.StatutoryRule;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;

/**
 * Opens a missed limit of the petitioner again because an obstacle that nobody could overcome kept him from acting. The
 * Regulation is silent; 民事诉讼法 art. 86 applies by analogy: he asks within ten days after the obstacle ended. The days
 * from the obstacle to the decision are then not counted, so that what was left of his time follows the decision. The organ
 * that would review decides, not the one whose opinion he would attack.
 *
 * <p>Refused with {@code not-found}, {@code review-organ-decides}, {@code stale-version}, {@code reopening-not-known-to-rule},
 * {@code reopening-without-need}, {@code obstacle-dates}, {@code obstacle-outside-limit} or {@code reopening-too-late}.
 */
@ApplicationScoped
class ReopenTimeLimit {

    private static final RuleCode TIME_TO_ASK = new RuleCode("CPL-86");

    private final Desk desk;
    private final Law law;
    private final LegalClock clock;

    ReopenTimeLimit(Desk desk, Law law, LegalClock clock) {
        this.desk = desk;
        this.law = law;
        this.clock = clock;
    }

    @Transactional
    public Outcome<Decided> reopen(Order order, Obstacle obstacle) {
        LocalDate today = clock.today();
        return desk.takeAsReviewOrgan(order)
                .then(limit -> opensFor(limit, obstacle, today))
                .then(limit -> askedInTime(obstacle)
                        .map(rule -> desk.enter(
                                limit,
                                new Happening.Reopened(
                                        obstacle.from(),
                                        obstacle.ground(),
                                        order.decider().name(),
                                        today),
                                order,
                                rule.article().toString())));
    }

    static Outcome<TimeLimit> opensFor(TimeLimit limit, Obstacle obstacle, LocalDate today) {
        Terms terms = limit.terms();
        TimeLimit now = limit.asOf(today);
        boolean missed = now instanceof TimeLimit.Missed || (now instanceof TimeLimit.Met met && met.late());
        if (!terms.ruling().opensAgain()) {
            return Outcome.refused(new ReopeningRefusal.ReopeningNotKnownToRule(
                    terms.rule().value(), terms.ruling().article()));
        }
        if (!missed) {
            return Outcome.refused(
                    new ReopeningRefusal.ReopeningWithoutNeed(terms.due().legalDue()));
        }
        if (!obstacle.isInOrder(today)) {
            return Outcome.refused(new ReopeningRefusal.ObstacleDates());
        }
        boolean touches = !obstacle.from().isAfter(terms.due().legalDue())
                && obstacle.to().isAfter(terms.dayZero());
        return touches
                ? Outcome.done(limit)
                : Outcome.refused(new ReopeningRefusal.ObstacleOutsideLimit(
                        terms.dayZero(), terms.due().legalDue()));
    }

    private Outcome<StatutoryRule> askedInTime(Obstacle obstacle) {
        return law.ruleOf(TIME_TO_ASK, obstacle.to(), null).then(rule -> {
            LocalDate last = law.dueDates(rule, Course.from(obstacle.to())).legalDue();
            return obstacle.askedOn().isAfter(last)
                    ? Outcome.refused(new ReopeningRefusal.ReopeningTooLate(
                            last, rule.article().toString()))
                    : Outcome.done(rule);
        });
    }
}
