package org.xinfang.deadline.limit.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Function;
import org.xinfang.contracts.OrganRef;
import org.xinfang.deadline.calendar.CalendarYears;
import org.xinfang.deadline.limit.Chronicle;
import org.xinfang.deadline.limit.Fact;
import org.xinfang.deadline.limit.Happening;
import org.xinfang.deadline.limit.Life;
import org.xinfang.deadline.limit.Target;
import org.xinfang.deadline.limit.Terms;
import org.xinfang.deadline.limit.TimeLimit;
import org.xinfang.deadline.limit.TimeLimits;
import org.xinfang.deadline.organ.OrganDirectory;
import org.xinfang.platform.core.Outcome;

/** Where a decision takes its limit from and enters what it did to it. Works in the transaction of the use case. */
@ApplicationScoped
class Desk {

    private final TimeLimits limits;
    private final CalendarYears calendarYears;
    private final Chronicle chronicle;
    private final OrganDirectory organs;

    Desk(TimeLimits limits, CalendarYears calendarYears, Chronicle chronicle, OrganDirectory organs) {
        this.limits = limits;
        this.calendarYears = calendarYears;
        this.chronicle = chronicle;
        this.organs = organs;
    }

    /**
     * The limit, kept from others until the transaction ends. Refused with {@code not-found} unless it is the decider's
     * organ's own, with {@code stale-version} when somebody changed it since.
     */
    Outcome<TimeLimit> take(Order order) {
        return taken(
                order,
                limit -> organOf(limit).equals(order.decider().organ())
                        ? Outcome.done(limit)
                        : Outcome.refused(new DecisionRefusal.NoSuchLimit()));
    }

    /**
     * The same for a limit that, where its rule lets it be opened again, the organ that reviews decides about (art. 35, 36(1)).
     * The organ whose opinion it is knows the limit and is refused with {@code review-organ-decides}, others with
     * {@code not-found}.
     */
    Outcome<TimeLimit> takeAsReviewOrgan(Order order) {
        return taken(order, limit -> {
            Optional<OrganRef> reviewer = organs.reviewOrganOf(organOf(limit));
            String decider = order.decider().organ();
            if (reviewer.filter(organ -> organ.code().equals(decider)).isPresent()) {
                return Outcome.done(limit);
            }
            if (!organOf(limit).equals(decider)) {
                return Outcome.refused(new DecisionRefusal.NoSuchLimit());
            }
            return limit.terms().ruling().opensAgain()
                    ? Outcome.refused(new ReopeningRefusal.ReviewOrganDecides(
                            reviewer.map(OrganRef::name).orElse("—")))
                    : Outcome.done(limit);
        });
    }

    private Outcome<TimeLimit> taken(Order order, Function<TimeLimit, Outcome<TimeLimit>> authority) {
        limits.lockMatterOf(order.timeLimit());
        return limits.find(order.timeLimit())
                .map(authority)
                .orElseGet(() -> Outcome.refused(new DecisionRefusal.NoSuchLimit()))
                .then(limit ->
                        order.seen().mustBe(limits.version(order.timeLimit())).map(current -> limit));
    }

    private static String organOf(TimeLimit limit) {
        return limit.terms().organ().code();
    }

    Life lifeOf(TimeLimit limit) {
        return Life.of(limits.facts(limit.terms().matter()), limit.terms());
    }

    /** @param article what the decision rests on */
    Decided enter(TimeLimit limit, Happening decision, Order order, String article) {
        Terms terms = limit.terms();
        Fact fact = new Fact(Target.subject(terms.matter(), terms.rule(), terms.subject()), decision);
        Life life = lifeOf(limit).and(decision);
        limits.remember(fact);
        TimeLimit now =
                chronicle.write(limit.after(life, decision, calendarYears.calendar()), order.decider(), article);
        return new Decided(now, limits.version(order.timeLimit()));
    }
}
