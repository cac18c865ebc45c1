package org.xinfang.handling.directory;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.xinfang.contracts.routing.OrganChanged;
import org.xinfang.platform.messaging.EventEnvelope;
import org.xinfang.platform.messaging.EventHandler;
import org.xinfang.platform.messaging.Inbox;

@ApplicationScoped
class OrganConsumer implements EventHandler {
    private final Inbox inbox;
    private final KeepOrgan keepOrgan;

    OrganConsumer(Inbox inbox, KeepOrgan keepOrgan) {
        this.inbox = inbox;
        this.keepOrgan = keepOrgan;
    }

    @Incoming("organs")
    @Blocking
    void receive(ConsumerRecord<String, byte[]> message) {
        inbox.receive(this, message);
    }

    @Override
    public String channel() {
        return "organs";
    }

    @Override
    public void handle(EventEnvelope envelope) {
        if (envelope.event() instanceof OrganChanged organ) {
            keepOrgan.keep(organ);
        }
    }
}
