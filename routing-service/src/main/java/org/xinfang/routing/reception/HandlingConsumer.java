package org.xinfang.routing.reception;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.xinfang.contracts.handling.MatterAccepted;
import org.xinfang.platform.messaging.EventEnvelope;
import org.xinfang.platform.messaging.EventHandler;
import org.xinfang.platform.messaging.Inbox;
import org.xinfang.routing.conclusion.NoteConclusion;

@ApplicationScoped
class HandlingConsumer implements EventHandler {
    private final Inbox inbox;
    private final NoteAcceptance noteAcceptance;
    private final NoteConclusion noteConclusion;

    HandlingConsumer(Inbox inbox, NoteAcceptance noteAcceptance, NoteConclusion noteConclusion) {
        this.inbox = inbox;
        this.noteAcceptance = noteAcceptance;
        this.noteConclusion = noteConclusion;
    }

    @Incoming("handling")
    @Blocking
    void receive(ConsumerRecord<String, byte[]> message) {
        inbox.receive(this, message);
    }

    @Override
    public String channel() {
        return "handling";
    }

    @Override
    public void handle(EventEnvelope envelope) {
        if (envelope.event() instanceof MatterAccepted accepted) {
            noteAcceptance.note(accepted);
        }
        noteConclusion.note(envelope.event());
    }
}
