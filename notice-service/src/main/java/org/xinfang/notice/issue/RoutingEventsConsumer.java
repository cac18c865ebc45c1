package org.xinfang.notice.issue;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.xinfang.notice.overtaken.VoidOvertaken;
import org.xinfang.notice.urgent.NoteRoutingStep;
import org.xinfang.platform.messaging.EventEnvelope;
import org.xinfang.platform.messaging.EventHandler;
import org.xinfang.platform.messaging.Inbox;

@ApplicationScoped
class RoutingEventsConsumer implements EventHandler {
    private static final String CHANNEL = "routing";

    private final Inbox inbox;
    private final OwedNotices owed;
    private final DraftNotices draftNotices;
    private final VoidOvertaken voidOvertaken;
    private final NoteRoutingStep noteRoutingStep;

    RoutingEventsConsumer(
            Inbox inbox,
            OwedNotices owed,
            DraftNotices draftNotices,
            VoidOvertaken voidOvertaken,
            NoteRoutingStep noteRoutingStep) {
        this.inbox = inbox;
        this.owed = owed;
        this.draftNotices = draftNotices;
        this.voidOvertaken = voidOvertaken;
        this.noteRoutingStep = noteRoutingStep;
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
        voidOvertaken.by(envelope.event());
        noteRoutingStep.note(envelope.id(), envelope.event());
    }
}
