package org.xinfang.notice.issue;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.xinfang.platform.messaging.EventEnvelope;
import org.xinfang.platform.messaging.EventHandler;
import org.xinfang.platform.messaging.Inbox;

/** Hears what deadline-service tells of time limits: an extension owes its notice (art. 34). */
@ApplicationScoped
class TimeLimitEventsConsumer implements EventHandler {
    private static final String CHANNEL = "deadline";

    private final Inbox inbox;
    private final OwedNotices owed;
    private final DraftNotices draftNotices;

    TimeLimitEventsConsumer(Inbox inbox, OwedNotices owed, DraftNotices draftNotices) {
        this.inbox = inbox;
        this.owed = owed;
        this.draftNotices = draftNotices;
    }

    @Incoming(CHANNEL)
    @Blocking
    void receive(ConsumerRecord<String, byte[]> message) {
        inbox.receive(this, message);
    }

    @Override
    public String channel() {
        return CHANNEL;
    }

    @Override
    public void handle(EventEnvelope envelope) {
        draftNotices.draft(envelope.id(), owed.by(envelope.event()));
    }
}
