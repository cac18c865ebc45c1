package org.xinfang.deadline.limit.decision;

import jakarta.enterprise.context.ApplicationScoped;
import org.xinfang.deadline.calendar.CalendarYears;
import org.xinfang.deadline.limit.Chronicle;
import org.xinfang.deadline.limit.Fact;
import org.xinfang.deadline.limit.Happening;
import org.xinfang.deadline.limit.Life;
import org.xinfang.deadline.limit.Target;
import org.xinfang.deadline.limit.Terms;
import org.xinfang.deadline.limit.TimeLimit;
import org.xinfang.deadline.limit.TimeLimits;
import org.xinfang.platform.core.Outcome;

/** Where a decision takes its limit from and enters what it did to it. Works in the transaction of the use case. */
@ApplicationScoped
class Desk {

    private final TimeLimits limits;
    private final CalendarYears calendarYears;
    private final Chronicle chronicle;

    Desk(TimeLimits limits, CalendarYears calendarYears, Chronicle chronicle) {
        this.limits = limits;
        this.calendarYears = calendarYears;
        this.chronicle = chronicle;
    }

    /**
     * The limit, kept from others until the transaction ends. Refused with {@code not-found} unless it is the decider's
     * organ's own, with {@code stale-version} when somebody changed it since.
     */
    Outcome<TimeLimit> take(Order order) {
        limits.lockMatterOf(order.timeLimit());
        return limits.find(order.timeLimit())
                .filter(limit ->
                        limit.terms().organ().code().equals(order.decider().organ()))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new DecisionRefusal.NoSuchLimit()))
                .then(limit ->
                        order.seen().mustBe(limits.version(order.timeLimit())).map(current -> limit));
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
