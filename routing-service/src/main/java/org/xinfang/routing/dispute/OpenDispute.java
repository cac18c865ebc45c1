package org.xinfang.routing.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.routing.DisputeRaised;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.messaging.Journal;
import org.xinfang.routing.dispute.Dispute.Decider;
import org.xinfang.routing.matter.Article;
import org.xinfang.routing.matter.ClaimState;
import org.xinfang.routing.matter.RoutedMatter;
import org.xinfang.routing.referral.History;

/** Puts the question of who is in charge of a claim before its decider; until then nobody can refer it (art. 24(1)). */
@ApplicationScoped
@Transactional
public class OpenDispute {
    private static final int PARTIES = 2;

    private final Disputes disputes;
    private final LowestSuperior lowestSuperior;
    private final Journal journal;
    private final LegalClock clock;
    private final int mostReturns;

    /**
     * Wired by the container.
     *
     * @param mostReturns with that many returns of one claim the question goes up by itself
     */
    OpenDispute(
            Disputes disputes,
            LowestSuperior lowestSuperior,
            Journal journal,
            LegalClock clock,
            @ConfigProperty(name = "xinfang.routing.returns-before-dispute", defaultValue = "2") int mostReturns) {
        this.disputes = disputes;
        this.lowestSuperior = lowestSuperior;
        this.journal = journal;
        this.clock = clock;
        this.mostReturns = mostReturns;
    }

    /** Sends a claim up that has been returned too often (来回退转); with fewer than two organs it stays on the desk. */
    public void whenReturnedTooOften(RoutedMatter matter, History history, Actor clerk) {
        if (history.returns() >= mostReturns) {
            String organs =
                    history.organsInvolved().stream().map(OrganRef::name).collect(Collectors.joining("、"));
            open(matter, history, clerk, "该项诉求已先后被退回 " + history.returns() + " 次，涉及" + organs + "，受理机关不能确定。");
        }
    }

    /** Refused when fewer than two organs are involved, when it was disputed before, and when nobody can decide it. */
    Outcome<Dispute> open(RoutedMatter matter, History history, Actor by, String reasons) {
        List<OrganRef> parties = history.organsInvolved();
        if (disputes.of(matter.matter(), history.claim()).isPresent()) {
            return Outcome.refused(DisputeRefusal.Plain.DISPUTED_BEFORE);
        }
        if (parties.size() < PARTIES) {
            return Outcome.refused(DisputeRefusal.Plain.TWO_ORGANS);
        }
        Optional<Decider> decider = lowestSuperior.of(parties, matter.registrar());
        return decider.map(found -> new Dispute(
                        UUID.randomUUID(),
                        new Dispute.Subject(matter.matter(), matter.number(), history.claim()),
                        new OrganRef(by.organ(), by.organName()),
                        parties,
                        found,
                        reasons,
                        clock.today(),
                        Optional.empty()))
                .<Outcome<Dispute>>map(dispute -> Outcome.done(open(dispute, matter, by)))
                .orElseGet(() -> Outcome.refused(DisputeRefusal.Plain.NO_DECIDER));
    }

    private Dispute open(Dispute dispute, RoutedMatter matter, Actor by) {
        disputes.add(dispute);
        matter.move(dispute.subject().claim(), ClaimState.DISPUTED);
        journal.append(
                dispute.subject().matter(),
                new DisputeRaised(
                        dispute.subject().matter(),
                        dispute.subject().number(),
                        dispute.subject().claim(),
                        dispute.id(),
                        dispute.by(),
                        dispute.organs(),
                        dispute.decider().organ(),
                        dispute.decider().basis().name(),
                        dispute.reasons(),
                        dispute.raisedOn()),
                by,
                Article.cite(DisputeRefusal.RULE));
        return dispute;
    }
}
