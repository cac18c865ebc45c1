package org.xinfang.handling.casefile;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.xinfang.contracts.routing.ReferralReceived;
import org.xinfang.contracts.routing.ReferralTakenUp;
import org.xinfang.contracts.routing.RepeatMerged;
import org.xinfang.contracts.routing.RepeatSeparated;
import org.xinfang.handling.accusation.TakeInAccusation;
import org.xinfang.handling.repeat.NoteMerge;
import org.xinfang.platform.messaging.EventEnvelope;
import org.xinfang.platform.messaging.EventHandler;
import org.xinfang.platform.messaging.Inbox;

@ApplicationScoped
class RoutingConsumer implements EventHandler {
    private final Inbox inbox;
    private final OpenCase openCase;
    private final NoteMerge noteMerge;
    private final TakeInAccusation takeInAccusation;

    RoutingConsumer(Inbox inbox, OpenCase openCase, NoteMerge noteMerge, TakeInAccusation takeInAccusation) {
        this.inbox = inbox;
        this.openCase = openCase;
        this.noteMerge = noteMerge;
        this.takeInAccusation = takeInAccusation;
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
            case ReferralTakenUp takenUp -> openCase.open(takenUp);
            case ReferralReceived received -> takeInAccusation.takeIn(received);
            case RepeatMerged merged -> noteMerge.note(merged);
            case RepeatSeparated separated -> noteMerge.undo(separated);
            default -> {
                // nothing else begins or adds to a case
            }
        }
    }
}
