package org.xinfang.notice.urgent;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.routing.OrganChanged;
import org.xinfang.platform.messaging.EventEnvelope;
import org.xinfang.platform.messaging.EventHandler;
import org.xinfang.platform.messaging.Inbox;

/** Learns the names of petition departments from the organ directory. */
@ApplicationScoped
class OrganConsumer implements EventHandler {
    private static final String CHANNEL = "organs";

    private final Inbox inbox;
    private final PetitionDepartments departments;

    OrganConsumer(Inbox inbox, PetitionDepartments departments) {
        this.inbox = inbox;
        this.departments = departments;
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
        if (envelope.event() instanceof OrganChanged organ && organ.petitionDepartment()) {
            departments.keep(new OrganRef(organ.code(), organ.name()));
        }
    }
}
