package org.xinfang.routing.leadcase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.messaging.Journal;
import org.xinfang.platform.web.Version;
import org.xinfang.routing.leadcase.LeadResult.Resolution;
import org.xinfang.routing.matter.Article;
import org.xinfang.routing.matter.OwnMatter;
import org.xinfang.routing.matter.RoutedMatters;

/** The petition department records what the official did about the claim, and how his answering for it ended. */
@ApplicationScoped
@Transactional
class KeepLeadCase {
    private final RoutedMatters matters;
    private final LeadCases cases;
    private final Journal journal;
    private final LegalClock clock;

    KeepLeadCase(RoutedMatters matters, LeadCases cases, Journal journal, LegalClock clock) {
        this.matters = matters;
        this.cases = cases;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Who records something about which case.
     *
     * @param matter the matter
     * @param claim number of the claim
     * @param clerk who acts
     * @param seen the version of the case the clerk saw
     */
    record Order(UUID matter, int claim, Actor clerk, Version seen) {}

    /** Refused as unknown, as stale, as sealed, and by {@link LeadCase#record}. */
    Outcome<LeadCases.Versioned> record(Order order, LeadStep.Act act, Optional<LeadStep.Next> next) {
        return forChange(order)
                .then(led -> led.record(act, next, order.clerk().name(), clock.today()))
                .map(led -> kept(led, LeadFacts.step(led), order.clerk()));
    }

    /** Refused as unknown, as stale, as sealed, and by {@link LeadCase#conclude}. */
    Outcome<LeadCases.Versioned> conclude(Order order, Resolution resolution, String account) {
        LeadResult result =
                new LeadResult(resolution, clock.today(), account, order.clerk().name());
        return forChange(order)
                .then(led -> led.conclude(result))
                .map(led -> kept(led, LeadFacts.conclusion(led, result), order.clerk()));
    }

    /** The latest case of the claim; the lock on its matter keeps others off. */
    private Outcome<LeadCase> forChange(Order order) {
        return OwnMatter.forChange(matters, order.matter(), order.clerk())
                .then(matter -> LedClaim.of(matter, order.claim()))
                .then(claim -> cases.latest(order.matter(), order.claim())
                        .<Outcome<LeadCases.Versioned>>map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(new LeadCaseRefusal.NoSuchCase())))
                .then(found -> order.seen().mustBe(found.version()).map(same -> found.led()));
    }

    private LeadCases.Versioned kept(LeadCase led, Record told, Actor clerk) {
        journal.append(led.subject().matter(), told, clerk, Article.cite("18(2)"));
        return cases.update(led);
    }
}
