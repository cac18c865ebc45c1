package org.xinfang.routing.leadcase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.routing.lead.LeadOfficialAppointed;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.messaging.Journal;
import org.xinfang.platform.web.Version;
import org.xinfang.routing.matter.Article;
import org.xinfang.routing.matter.OwnMatter;
import org.xinfang.routing.matter.RoutedMatter;
import org.xinfang.routing.matter.RoutedMatters;
import org.xinfang.routing.organ.Organ;
import org.xinfang.routing.organ.OrganCode;
import org.xinfang.routing.organ.Organs;

/** The petition department notes which leading official answers for a repeated or difficult claim (领导包案). */
@ApplicationScoped
@Transactional
class AppointLeadOfficial {
    private final RoutedMatters matters;
    private final LeadCases cases;
    private final Organs organs;
    private final Journal journal;
    private final LegalClock clock;

    AppointLeadOfficial(RoutedMatters matters, LeadCases cases, Organs organs, Journal journal, LegalClock clock) {
        this.matters = matters;
        this.cases = cases;
        this.organs = organs;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Who appoints whom.
     *
     * @param matter the matter
     * @param claim number of the claim
     * @param official name of the official
     * @param organ code of the organ whose official he is
     * @param reason why
     */
    record Order(UUID matter, int claim, String official, String organ, String reason) {}

    /** Refused for organs other than the registering petition department, as stale, as sealed, for an unknown organ. */
    Outcome<LeadCase> appoint(Order order, Actor clerk, Version seen) {
        return OwnMatter.forChange(matters, order.matter(), clerk, seen)
                .then(matter -> LedClaim.of(matter, order.claim())
                        .then(claim -> official(order))
                        .map(official -> appoint(matter, order.claim(), official, clerk)));
    }

    private Outcome<LeadOfficial> official(Order order) {
        Optional<Organ> organ =
                OrganCode.parse(order.organ()).flatMap(organs::find).filter(found -> found.existsOn(clock.today()));
        return organ.map(found -> new LeadOfficial(
                        order.official(),
                        new OrganRef(found.code().toString(), found.name()),
                        order.reason(),
                        clock.today()))
                .<Outcome<LeadOfficial>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new LeadCaseRefusal.NoSuchOrgan(order.organ())));
    }

    private LeadCase appoint(RoutedMatter matter, int claim, LeadOfficial official, Actor clerk) {
        Optional<LeadCase> latest = cases.latest(matter.matter(), claim).map(LeadCases.Versioned::led);
        Optional<LeadCase> open = latest.filter(LeadCase::isOpen);
        LeadCase led = open.map(before -> before.handedTo(official))
                .orElseGet(() -> LeadCase.open(
                        new LeadCase.Subject(matter.matter(), matter.number(), claim),
                        latest.map(LeadCase::round).orElse(0) + 1,
                        matter.registrar(),
                        official));
        if (open.isPresent()) {
            cases.update(led);
        } else {
            cases.add(led);
        }
        tell(led, clerk, open.map(before -> before.official().name()).orElse(null));
        return led;
    }

    private void tell(LeadCase led, Actor clerk, @Nullable String previous) {
        LeadOfficial official = led.official();
        journal.append(
                led.subject().matter(),
                new LeadOfficialAppointed(
                        led.subject().matter(),
                        led.subject().number(),
                        led.subject().claim(),
                        new OrganRef(clerk.organ(), clerk.organName()),
                        official.name(),
                        official.organ(),
                        official.reason(),
                        official.appointedOn(),
                        previous),
                clerk,
                Article.cite("18(2)"));
    }
}
