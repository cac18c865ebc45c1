package org.xinfang.deadline.trigger;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.xinfang.deadline.limit.StartTimeLimit;
import org.xinfang.deadline.limit.TakeInFact;
import org.xinfang.deadline.matter.NoteMatter;
import org.xinfang.platform.messaging.EventEnvelope;
import org.xinfang.platform.messaging.EventHandler;
import org.xinfang.platform.messaging.Inbox;

/** Hears of everything that starts, ends or interrupts a limit. There is no order between the topics, and none is needed. */
@ApplicationScoped
class MatterEventsConsumer implements EventHandler {

    private final Inbox inbox;
    private final StartTimeLimit startTimeLimit;
    private final TakeInFact takeInFact;
    private final NoteMatter noteMatter;

    MatterEventsConsumer(Inbox inbox, StartTimeLimit startTimeLimit, TakeInFact takeInFact, NoteMatter noteMatter) {
        this.inbox = inbox;
        this.noteMatter = noteMatter;
        this.startTimeLimit = startTimeLimit;
        this.takeInFact = takeInFact;
    }

    @Incoming("matter-events")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> messages) {
        inbox.receiveAll(this, messages);
    }

    @Override
    public String channel() {
        return "matter-events";
    }

    @Override
    public void handle(EventEnvelope envelope) {
        Record event = envelope.event();
        MatterFacts.tell(event, noteMatter);
        LimitStarts.of(event).forEach(startTimeLimit::start);
        DirectNotice.divided(event, envelope.occurredAt()).forEach(takeInFact::takeIn);
        LimitEnds.met(event).forEach(takeInFact::takeIn);
        LimitEnds.cancelled(event).forEach(takeInFact::takeIn);
        LimitEnds.undone(event).forEach(takeInFact::takeIn);
        LimitPauses.of(event).forEach(takeInFact::takeIn);
    }
}
