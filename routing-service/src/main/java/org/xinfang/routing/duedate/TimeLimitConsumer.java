package org.xinfang.routing.duedate;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.xinfang.contracts.deadline.TimeLimitRescheduled;
import org.xinfang.contracts.deadline.TimeLimitStarted;
import org.xinfang.platform.messaging.EventEnvelope;
import org.xinfang.platform.messaging.EventHandler;
import org.xinfang.platform.messaging.Inbox;

@ApplicationScoped
class TimeLimitConsumer implements EventHandler {
    private final Inbox inbox;
    private final KeepDueDate keepDueDate;

    TimeLimitConsumer(Inbox inbox, KeepDueDate keepDueDate) {
        this.inbox = inbox;
        this.keepDueDate = keepDueDate;
    }

    @Incoming("time-limits")
    @Blocking
    void receive(ConsumerRecord<String, byte[]> message) {
        inbox.receive(this, message);
    }

    @Override
    public String channel() {
        return "time-limits";
    }

    @Override
    public void handle(EventEnvelope envelope) {
        switch (envelope.event()) {
            case TimeLimitStarted started -> keepDueDate.keep(started);
            case TimeLimitRescheduled rescheduled -> keepDueDate.move(rescheduled);
            default -> {
                // whether a limit was met is deadline-service's to say
            }
        }
    }
}
