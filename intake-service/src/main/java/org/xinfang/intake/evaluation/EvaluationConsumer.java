package org.xinfang.intake.evaluation;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.xinfang.contracts.deadline.TimeLimitReopened;
import org.xinfang.contracts.deadline.TimeLimitRescheduled;
import org.xinfang.contracts.deadline.TimeLimitStarted;
import org.xinfang.contracts.handling.HandlingReopened;
import org.xinfang.contracts.handling.MatterClosed;
import org.xinfang.contracts.handling.remedy.RemediesResumed;
import org.xinfang.contracts.routing.MatterClassified;
import org.xinfang.platform.messaging.EventEnvelope;
import org.xinfang.platform.messaging.EventHandler;
import org.xinfang.platform.messaging.Inbox;

@ApplicationScoped
class EvaluationConsumer implements EventHandler {
    private final Inbox inbox;
    private final FollowClaim followClaim;
    private final KeepWindow keepWindow;

    EvaluationConsumer(Inbox inbox, FollowClaim followClaim, KeepWindow keepWindow) {
        this.inbox = inbox;
        this.followClaim = followClaim;
        this.keepWindow = keepWindow;
    }

    @Incoming("evaluation")
    @Blocking
    void receive(ConsumerRecord<String, byte[]> message) {
        inbox.receive(this, message);
    }

    @Override
    public String channel() {
        return "evaluation";
    }

    @Override
    public void handle(EventEnvelope envelope) {
        switch (envelope.event()) {
            case MatterClassified classified -> followClaim.classified(classified);
            case MatterClosed closed -> followClaim.closed(closed);
            case HandlingReopened e -> followClaim.reopened(e.matter(), e.claim(), e.reopenedOn());
            case RemediesResumed e -> followClaim.reopened(e.matter(), e.claim(), e.resumedOn());
            case TimeLimitStarted started -> keepWindow.started(started);
            case TimeLimitRescheduled moved -> keepWindow.moved(moved.timeLimit(), moved.legalDue());
            case TimeLimitReopened moved -> keepWindow.moved(moved.timeLimit(), moved.legalDue());
            default -> {
                // the others say nothing of what may be evaluated, and until when
            }
        }
    }
}
