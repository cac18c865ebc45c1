package org.xinfang.handling.termination;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.xinfang.contracts.notice.NoticeDelivered;
import org.xinfang.contracts.notice.NoticeIssued;
import org.xinfang.platform.messaging.EventEnvelope;
import org.xinfang.platform.messaging.EventHandler;
import org.xinfang.platform.messaging.Inbox;

@ApplicationScoped
class NoticeConsumer implements EventHandler {
    /** 复核意见书. */
    private static final String RE_REVIEW_OPINION = "DOC-19";

    private final Inbox inbox;
    private final KeepFinalPaper keepFinalPaper;
    private final TerminatePetition terminatePetition;

    NoticeConsumer(Inbox inbox, KeepFinalPaper keepFinalPaper, TerminatePetition terminatePetition) {
        this.inbox = inbox;
        this.keepFinalPaper = keepFinalPaper;
        this.terminatePetition = terminatePetition;
    }

    @Incoming("notice")
    @Blocking
    void receive(ConsumerRecord<String, byte[]> message) {
        inbox.receive(this, message);
    }

    @Override
    public String channel() {
        return "notice";
    }

    @Override
    public void handle(EventEnvelope envelope) {
        switch (envelope.event()) {
            case NoticeIssued issued when issued.document().equals(RE_REVIEW_OPINION) -> keepFinalPaper.keep(issued);
            case NoticeDelivered delivered
            when delivered.document().equals(RE_REVIEW_OPINION) -> terminatePetition.terminate(delivered);
            default -> {
                // Other papers end nothing.
            }
        }
    }
}
