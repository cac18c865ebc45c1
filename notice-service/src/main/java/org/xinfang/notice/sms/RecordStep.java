package org.xinfang.notice.sms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xinfang.notice.registry.OnBehalf;
import org.xinfang.notice.registry.TellFailure;
import org.xinfang.platform.core.LegalClock;

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
    private final TellFailure tellFailure;
    private final LegalClock clock;

    RecordStep(ShortMessages messages, SmsConfig config, TellFailure tellFailure, LegalClock clock) {
        this.messages = messages;
        this.config = config;
        this.tellFailure = tellFailure;
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
        tellFailure.tell(errand.notice(), METHOD, errand.lease().attempt(), why, OnBehalf.of(errand.notice()));
    }
}
