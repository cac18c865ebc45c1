package org.xinfang.intake.progress;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.xinfang.platform.messaging.EventEnvelope;
import org.xinfang.platform.messaging.EventHandler;
import org.xinfang.platform.messaging.Inbox;

@ApplicationScoped
class ProgressConsumer implements EventHandler {
    private final Inbox inbox;
    private final KeepProgress keepProgress;

    ProgressConsumer(Inbox inbox, KeepProgress keepProgress) {
        this.inbox = inbox;
        this.keepProgress = keepProgress;
    }

    @Incoming("progress")
    @Blocking
    void receive(ConsumerRecord<String, byte[]> message) {
        inbox.receive(this, message);
    }

    @Override
    public String channel() {
        return "progress";
    }

    @Override
    public void handle(EventEnvelope envelope) {
        keepProgress.keep(envelope);
    }
}
