package org.xinfang.handling.accusation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xinfang.contracts.handling.accusation.AccusationTakenIn;
import org.xinfang.contracts.routing.ReferralReceived;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.lifecycle.Officer;
import org.xinfang.platform.messaging.Journal;

/**
 * A discipline organ signed for what was handed over to it. Organisation departments, police and procuratorates, which may be the
 * receivers as well, tell the reporter by rules of their own.
 */
@ApplicationScoped
@Transactional
public class TakeInAccusation {
    private static final String DISCIPLINE_ORGAN = "-DISCIPLINE";

    private final Accusations accusations;
    private final Journal journal;

    TakeInAccusation(Accusations accusations, Journal journal) {
        this.accusations = accusations;
        this.journal = journal;
    }

    public void takeIn(ReferralReceived received) {
        if (!received.sealed() || !received.organ().code().endsWith(DISCIPLINE_ORGAN)) {
            return;
        }
        accusations.add(Accusation.received(
                new Accusation.Handover(
                        received.referral(),
                        received.matter(),
                        received.claim(),
                        received.organ(),
                        received.receivedOn()),
                received.petitionerKnown()));
        journal.append(
                received.matter(),
                new AccusationTakenIn(
                        received.matter(),
                        received.claim(),
                        received.referral(),
                        received.organ(),
                        received.receivedOn(),
                        received.petitionerKnown()),
                Officer.service().actor(),
                Article.REPORTER_FEEDBACK.cited());
    }
}
