package org.xinfang.handling.closing;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.xinfang.contracts.deadline.TimeLimitMissed;
import org.xinfang.handling.window.KeepWindow;
import org.xinfang.platform.messaging.EventEnvelope;
import org.xinfang.platform.messaging.EventHandler;
import org.xinfang.platform.messaging.Inbox;

/** The petitioner's time to ask for review or re-review: kept while it runs, and drawn upon when it has passed. */
@ApplicationScoped
class TimeLimitConsumer implements EventHandler {
    private final Inbox inbox;
    private final KeepWindow keepWindow;
    private final LetRequestTimePass letRequestTimePass;

    TimeLimitConsumer(Inbox inbox, KeepWindow keepWindow, LetRequestTimePass letRequestTimePass) {
        this.inbox = inbox;
        this.keepWindow = keepWindow;
        this.letRequestTimePass = letRequestTimePass;
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
        }
    }
}
