package org.xinfang.notice.sms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xinfang.contracts.notice.DeliveryFailed;
import org.xinfang.notice.registry.Notice;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.messaging.Journal;

/**
 * Records what came of one step of a message. None of it is a delivery. One that is given up is told, so that the organ takes
 * a second way, by post or by hand; the paper stays on the portal.
 */
@ApplicationScoped
@Transactional
class RecordStep {
    private static final String METHOD = "SMS";

    private final ShortMessages messages;
    private final SmsConfig config;
    private final Journal journal;
    private final LegalClock clock;

    RecordStep(ShortMessages messages, SmsConfig config, Journal journal, LegalClock clock) {
        this.messages = messages;
        this.config = config;
        this.journal = journal;
        this.clock = clock;
    }

    public void record(Errand errand, Step step) {
        var lease = errand.lease();
        if (messages.leased(lease).isEmpty()) {
            return;
        }
        switch (step) {
            case Step.HandedOver(String reference) -> messages.handedOver(lease, reference, config.questionPause());
            case Step.Arrived arrived -> messages.arrived(lease, clock.now());
            case Step.Lost lost -> giveUp(errand, "短信未能到达");
            case Step.NotYet(String why) -> tryAgain(errand, why);
        }
    }

    private void tryAgain(Errand errand, String why) {
        var attempt = errand.lease().attempt();
        var handedOver = errand.message().reference().isPresent();
        if (attempt >= (handedOver ? config.questions() : config.attempts())) {
            giveUp(errand, why);
        } else {
            var pause =
                    handedOver ? config.questionPause() : config.firstPause().multipliedBy(1L << (attempt - 1));
            messages.postpone(errand.lease(), pause, why);
        }
    }

    private void giveUp(Errand errand, String why) {
        messages.fail(errand.lease(), why, clock.now());
        var draft = errand.notice().draft();
        var event = new DeliveryFailed(
                draft.matter(),
                draft.claim(),
                errand.notice().id(),
                draft.kind().code(),
                draft.issuer(),
                METHOD,
                errand.lease().attempt(),
                why);
        journal.append(draft.matter(), event, onBehalfOf(errand.notice()), null);
    }

    private static Actor onBehalfOf(Notice notice) {
        var issuer = notice.draft().issuer();
        return new Actor("system:notice-service", "notice-service", issuer.code(), issuer.name());
    }
}
