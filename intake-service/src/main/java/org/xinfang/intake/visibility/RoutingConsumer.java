package org.xinfang.intake.visibility;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.xinfang.contracts.handling.plan.PlanTaskSet;
import org.xinfang.contracts.routing.AssistanceRequested;
import org.xinfang.contracts.routing.MatterAssigned;
import org.xinfang.contracts.routing.MatterClassified;
import org.xinfang.contracts.routing.MatterReferred;
import org.xinfang.contracts.routing.RepeatMerged;
import org.xinfang.contracts.routing.RepeatSeparated;
import org.xinfang.platform.messaging.EventEnvelope;
import org.xinfang.platform.messaging.EventHandler;
import org.xinfang.platform.messaging.Inbox;

@ApplicationScoped
class RoutingConsumer implements EventHandler {
    private final Inbox inbox;
    private final NoteRouting noteRouting;

    RoutingConsumer(Inbox inbox, NoteRouting noteRouting) {
        this.inbox = inbox;
        this.noteRouting = noteRouting;
    }

    @Incoming("routing")
    @Blocking
    void receive(ConsumerRecord<String, byte[]> message) {
        inbox.receive(this, message);
    }

    @Override
    public String channel() {
        return "routing";
    }

    @Override
    public void handle(EventEnvelope envelope) {
        switch (envelope.event()) {
            case MatterClassified classified -> noteRouting.classified(classified);
            case MatterReferred sent
            when sent.sealed() -> noteRouting.sent(sent.matter(), sent.to().code(), true);
            case MatterReferred sent ->
                noteRouting.sent(sent.matter(), sent.claim(), sent.to().code());
            case MatterAssigned sent ->
                noteRouting.sent(sent.matter(), sent.claim(), sent.to().code());
            case RepeatMerged merged -> noteRouting.merged(merged);
            case RepeatSeparated separated -> noteRouting.separated(separated);
            case AssistanceRequested asked ->
                noteRouting.sent(asked.matter(), asked.organ().code(), false);
            case PlanTaskSet task ->
                noteRouting.sent(task.matter(), task.organ().code(), false);
            default -> {
                // the others change nobody's view
            }
        }
    }
}
