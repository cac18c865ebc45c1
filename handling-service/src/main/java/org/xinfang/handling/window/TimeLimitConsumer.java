package org.xinfang.handling.window;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.xinfang.platform.messaging.EventEnvelope;
import org.xinfang.platform.messaging.EventHandler;
import org.xinfang.platform.messaging.Inbox;

@ApplicationScoped
class TimeLimitConsumer implements EventHandler {
    private final Inbox inbox;
    private final KeepWindow keepWindow;

    TimeLimitConsumer(Inbox inbox, KeepWindow keepWindow) {
        this.inbox = inbox;
        this.keepWindow = keepWindow;
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
        keepWindow.keep(envelope.event());
    }
}
