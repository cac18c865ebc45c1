package org.xinfang.handling.closing;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.xinfang.contracts.deadline.TimeLimitMissed;
import org.xinfang.handling.limit.KeepClaimLimit;
import org.xinfang.handling.window.KeepWindow;
import org.xinfang.platform.messaging.EventEnvelope;
import org.xinfang.platform.messaging.EventHandler;
import org.xinfang.platform.messaging.Inbox;

/**
 * Time limits as deadline-service counts them: the petitioner's time to ask for review or re-review, kept while it runs and
 * drawn upon when it has passed; and the day by which a claim has to be handled.
 */
@ApplicationScoped
class TimeLimitConsumer implements EventHandler {
    private final Inbox inbox;
    private final KeepWindow keepWindow;
    private final LetRequestTimePass letRequestTimePass;
    private final KeepClaimLimit keepClaimLimit;

    TimeLimitConsumer(
            Inbox inbox, KeepWindow keepWindow, LetRequestTimePass letRequestTimePass, KeepClaimLimit keepClaimLimit) {
        this.inbox = inbox;
        this.keepWindow = keepWindow;
        this.letRequestTimePass = letRequestTimePass;
        this.keepClaimLimit = keepClaimLimit;
    }

    @Incoming("deadline")
    @Blocking
    void receive(ConsumerRecord<String, byte[]> message) {
        inbox.receive(this, message);
    }

    @Override
    public String channel() {
        return "deadline";
    }

    @Override
    public void handle(EventEnvelope envelope) {
        if (envelope.event() instanceof TimeLimitMissed missed) {
            letRequestTimePass.pass(missed);
        } else {
            keepWindow.keep(envelope.event());
            keepClaimLimit.keep(envelope.event());
        }
    }
}
