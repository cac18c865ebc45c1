package org.xinfang.routing.leadofficial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.routing.LeadOfficialAppointed;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.messaging.Journal;
import org.xinfang.platform.web.Version;
import org.xinfang.routing.matter.Article;
import org.xinfang.routing.matter.Claim;
import org.xinfang.routing.matter.MatterRefusal;
import org.xinfang.routing.matter.OwnMatter;
import org.xinfang.routing.matter.RoutedMatter;
import org.xinfang.routing.matter.RoutedMatters;
import org.xinfang.routing.organ.Organ;
import org.xinfang.routing.organ.OrganCode;
import org.xinfang.routing.organ.Organs;

/** The petition department notes which leading official is in charge of a repeated or difficult claim (领导包案). */
@ApplicationScoped
@Transactional
class AppointLeadOfficial {
    private final RoutedMatters matters;
    private final LeadOfficials officials;
    private final Organs organs;
    private final Journal journal;
    private final LegalClock clock;

    AppointLeadOfficial(
            RoutedMatters matters, LeadOfficials officials, Organs organs, Journal journal, LegalClock clock) {
        this.matters = matters;
        this.officials = officials;
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
    Outcome<LeadOfficial> appoint(Order order, Actor clerk, Version seen) {
        return OwnMatter.forChange(matters, order.matter(), clerk)
                .then(matter -> seen.mustBe(matter.version()).map(same -> matter))
                .then(matter -> open(matter, order.claim())
                        .then(claim -> official(order))
                        .map(official -> appoint(matter, official, clerk)));
    }

    private static Outcome<Claim> open(RoutedMatter matter, int number) {
        if (!matter.registrarCode().function().equals(Organ.PETITION)) {
            return Outcome.refused(new LeadOfficialRefusal.NotAPetitionDepartment());
        }
        Optional<Claim> claim = matter.claim(number);
        if (claim.isEmpty()) {
            return Outcome.refused(new MatterRefusal.NoSuchClaim(number));
        }
        return claim.filter(Claim::sealed).isPresent()
                ? Outcome.refused(new LeadOfficialRefusal.Sealed())
                : Outcome.done(claim.orElseThrow());
    }

    private Outcome<LeadOfficial> official(Order order) {
        Optional<Organ> organ =
                OrganCode.parse(order.organ()).flatMap(organs::find).filter(found -> found.existsOn(clock.today()));
        return organ.map(found -> new LeadOfficial(
                        order.claim(),
                        order.official(),
                        new OrganRef(found.code().toString(), found.name()),
                        order.reason(),
                        clock.today()))
                .<Outcome<LeadOfficial>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new LeadOfficialRefusal.NoSuchOrgan(order.organ())));
    }

    private LeadOfficial appoint(RoutedMatter matter, LeadOfficial official, Actor clerk) {
        Optional<LeadOfficial> before = officials.of(matter.matter(), official.claim());
        officials.put(matter.matter(), official);
        journal.append(
                matter.matter(),
                new LeadOfficialAppointed(
                        matter.matter(),
                        matter.number(),
                        official.claim(),
                        new OrganRef(clerk.organ(), clerk.organName()),
                        official.name(),
                        official.organ(),
                        official.reason(),
                        official.appointedOn(),
                        before.map(LeadOfficial::name).orElse(null)),
                clerk,
                Article.cite("18(2)"));
        return official;
    }
}
