package org.xinfang.notice.issue;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.xinfang.contracts.intake.MatterContentRecorded;
import org.xinfang.notice.urgent.NoteRegistration;
import org.xinfang.platform.messaging.EventEnvelope;
import org.xinfang.platform.messaging.EventHandler;
import org.xinfang.platform.messaging.Inbox;

/** Reads the petitioner's data and the facts of registration from the restricted topic. */
@ApplicationScoped
class RestrictedEventsConsumer implements EventHandler {
    private static final String CHANNEL = "intake-restricted";

    private final Inbox inbox;
    private final RecordPetitioner recordPetitioner;
    private final NoteRegistration noteRegistration;

    RestrictedEventsConsumer(Inbox inbox, RecordPetitioner recordPetitioner, NoteRegistration noteRegistration) {
        this.inbox = inbox;
        this.recordPetitioner = recordPetitioner;
        this.noteRegistration = noteRegistration;
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
        if (envelope.event() instanceof MatterContentRecorded recorded) {
            recordPetitioner.record(envelope.id(), recorded);
            noteRegistration.note(recorded);
        }
    }
}
