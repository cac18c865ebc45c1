package org.xinfang.deadline.limit;

import org.xinfang.contracts.deadline.TimeLimitCancelled;
import org.xinfang.contracts.deadline.TimeLimitMet;
import org.xinfang.contracts.deadline.TimeLimitOwedAgain;
import org.xinfang.contracts.deadline.TimeLimitStarted;
import org.xinfang.deadline.calendar.Certainty;

/** What is told about a limit's start and its end. */
final class LimitEvents {

    private LimitEvents() {}

    static TimeLimitStarted started(Terms terms) {
        return new TimeLimitStarted(
                terms.matter(),
                terms.subject().claim(),
                terms.id(),
                terms.rule().value(),
                terms.ruling().title(),
                terms.ruling().bookVersion(),
                terms.ruling().article(),
                terms.boundOrgan(),
                terms.dayZero(),
                terms.due().strictDue(),
                terms.due().legalDue(),
                terms.due().certainty() == Certainty.PROVISIONAL);
    }

    static TimeLimitMet met(TimeLimit.Met met) {
        Terms terms = met.terms();
        return new TimeLimitMet(
                terms.matter(),
                terms.subject().claim(),
                terms.id(),
                terms.rule().value(),
                terms.boundOrgan(),
                terms.due().legalDue(),
                met.ending().on(),
                met.late());
    }

    static TimeLimitOwedAgain owedAgain(Terms terms, Happening news) {
        return new TimeLimitOwedAgain(
                terms.matter(),
                terms.subject().claim(),
                terms.id(),
                terms.rule().value(),
                terms.ruling().title(),
                terms.boundOrgan(),
                terms.due().strictDue(),
                terms.due().legalDue(),
                terms.due().certainty() == Certainty.PROVISIONAL,
                news.text(),
                news.on());
    }

    static TimeLimitCancelled cancelled(TimeLimit.Cancelled cancelled) {
        Terms terms = cancelled.terms();
        return new TimeLimitCancelled(
                terms.matter(),
                terms.subject().claim(),
                terms.id(),
                terms.rule().value(),
                terms.boundOrgan(),
                terms.due().legalDue(),
                cancelled.ending().on(),
                cancelled.ending().reason());
    }
}
