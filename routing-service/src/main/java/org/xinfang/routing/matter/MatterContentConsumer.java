package org.xinfang.routing.matter;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.xinfang.contracts.intake.MatterContentRecorded;
import org.xinfang.platform.messaging.EventEnvelope;
import org.xinfang.platform.messaging.EventHandler;
import org.xinfang.platform.messaging.Inbox;

@ApplicationScoped
class MatterContentConsumer implements EventHandler {
    private final Inbox inbox;
    private final SuggestClassification suggestClassification;

    MatterContentConsumer(Inbox inbox, SuggestClassification suggestClassification) {
        this.inbox = inbox;
        this.suggestClassification = suggestClassification;
    }

    @Incoming("matter-content")
    @Blocking
    void receive(ConsumerRecord<String, byte[]> message) {
        inbox.receive(this, message);
    }

    @Override
    public String channel() {
        return "matter-content";
    }

    @Override
    public void handle(EventEnvelope envelope) {
        if (envelope.event() instanceof MatterContentRecorded recorded) {
            suggestClassification.suggest(recorded);
        }
    }
}
