package org.xinfang.deadline.trigger;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.xinfang.deadline.limit.CancelTimeLimit;
import org.xinfang.deadline.limit.MeetTimeLimit;
import org.xinfang.deadline.limit.StartTimeLimit;
import org.xinfang.platform.messaging.EventEnvelope;
import org.xinfang.platform.messaging.EventHandler;
import org.xinfang.platform.messaging.Inbox;

/** Hears of everything that starts or ends a limit. There is no order between the topics, and none is needed. */
@ApplicationScoped
class MatterEventsConsumer implements EventHandler {

    private final Inbox inbox;
    private final StartTimeLimit startTimeLimit;
    private final MeetTimeLimit meetTimeLimit;
    private final CancelTimeLimit cancelTimeLimit;

    MatterEventsConsumer(
            Inbox inbox, StartTimeLimit startTimeLimit, MeetTimeLimit meetTimeLimit, CancelTimeLimit cancelTimeLimit) {
        this.inbox = inbox;
        this.startTimeLimit = startTimeLimit;
        this.meetTimeLimit = meetTimeLimit;
        this.cancelTimeLimit = cancelTimeLimit;
    }

    @Incoming("matter-events")
    @Blocking
    void receive(ConsumerRecord<String, byte[]> message) {
        inbox.receive(this, message);
    }

    @Override
    public String channel() {
        return "matter-events";
    }

    @Override
    public void handle(EventEnvelope envelope) {
        Record event = envelope.event();
        LimitStarts.of(event).forEach(startTimeLimit::start);
        LimitEnds.met(event).forEach(end -> meetTimeLimit.meet(end.target(), end.on(), end.text()));
        LimitEnds.cancelled(event).forEach(end -> cancelTimeLimit.cancel(end.target(), end.on(), end.text()));
    }
}
