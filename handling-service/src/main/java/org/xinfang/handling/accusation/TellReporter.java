package org.xinfang.handling.accusation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.function.Function;
import org.xinfang.contracts.handling.accusation.AccusationConcluded;
import org.xinfang.contracts.handling.accusation.AccusationFoundRepeat;
import org.xinfang.contracts.handling.accusation.ReporterTold;
import org.xinfang.handling.accusation.Accusation.Handover;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.messaging.Journal;
import org.xinfang.platform.web.Version;

/** The discipline organ notes that its reporter was told, and what lies between. Each refused as {@link Accusation} says. */
@ApplicationScoped
@Transactional
class TellReporter {
    private final Accusations accusations;
    private final Journal journal;
    private final LegalClock clock;

    TellReporter(Accusations accusations, Journal journal, LegalClock clock) {
        this.accusations = accusations;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Who notes something of which accusation.
     *
     * @param key the claim
     * @param officer somebody cleared, of the discipline organ
     * @param seen the version he looked at
     */
    record Order(CaseKey key, Actor officer, Version seen) {}

    Outcome<Accusations.Versioned> acceptance(Order order, boolean accepted, Told told) {
        return carryOut(
                order,
                accusation -> accusation.tellAcceptance(accepted, told, clock.today()),
                accusation -> told(accusation.handover(), "ACCEPTANCE", told));
    }

    Outcome<Accusations.Versioned> repeat(Order order) {
        return carryOut(order, Accusation::noteRepeat, accusation -> foundRepeat(accusation.handover(), clock.today()));
    }

    Outcome<Accusations.Versioned> conclusion(Order order, LocalDate on) {
        return carryOut(
                order, accusation -> accusation.conclude(on, clock.today()), accusation -> concluded(accusation, on));
    }

    Outcome<Accusations.Versioned> result(Order order, Told told) {
        return carryOut(
                order,
                accusation -> accusation.tellResult(told, clock.today()),
                accusation -> told(accusation.handover(), "RESULT", told));
    }

    private Outcome<Accusations.Versioned> carryOut(
            Order order, Function<Accusation, Outcome<Accusation>> step, Function<Accusation, Record> fact) {
        return accusations
                .findForChange(
                        order.key().matter(),
                        order.key().claim(),
                        order.officer().organ())
                .<Outcome<Accusations.Versioned>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new AccusationRefused.NoSuchAccusation()))
                .then(found -> order.seen().mustBe(found.version()).map(same -> found.accusation()))
                .then(step)
                .map(changed -> keep(order, changed, fact.apply(changed)));
    }

    private Accusations.Versioned keep(Order order, Accusation changed, Record fact) {
        journal.append(order.key().matter(), fact, order.officer(), Article.REPORTER_FEEDBACK.cited());
        return accusations.update(changed);
    }

    private static ReporterTold told(Handover handover, String stage, Told told) {
        return new ReporterTold(
                handover.matter(),
                handover.claim(),
                handover.referral(),
                handover.organ(),
                stage,
                told.on(),
                told.way().name());
    }

    private static AccusationFoundRepeat foundRepeat(Handover handover, LocalDate today) {
        return new AccusationFoundRepeat(
                handover.matter(), handover.claim(), handover.referral(), handover.organ(), today);
    }

    private static AccusationConcluded concluded(Accusation accusation, LocalDate on) {
        Handover handover = accusation.handover();
        return new AccusationConcluded(
                handover.matter(), handover.claim(), handover.referral(), handover.organ(), on, accusation.realName());
    }
}
