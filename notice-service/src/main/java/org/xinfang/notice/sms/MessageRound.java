package org.xinfang.notice.sms;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Walks the due messages: lease, ask the provider outside any transaction, record. */
@ApplicationScoped
class MessageRound {
    private final LeaseMessage leaseMessage;
    private final SmsProvider provider;
    private final RecordStep recordStep;

    MessageRound(LeaseMessage leaseMessage, SmsProvider provider, RecordStep recordStep) {
        this.leaseMessage = leaseMessage;
        this.provider = provider;
        this.recordStep = recordStep;
    }

    @Scheduled(
            identity = "short-messages",
            every = "{xinfang.notice.sms.every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void walk() {
        for (var errand = leaseMessage.next(); errand.isPresent(); errand = leaseMessage.next()) {
            recordStep.record(errand.get(), step(errand.get()));
        }
    }

    private Step step(Errand errand) {
        var message = errand.message();
        try {
            return message.reference()
                    .map(this::report)
                    .orElseGet(() -> new Step.HandedOver(provider.take(message.id(), message.phone(), errand.text())));
        } catch (SmsFailure failure) {
            return new Step.NotYet(String.valueOf(failure.getMessage()));
        }
    }

    private Step report(String reference) {
        return switch (provider.report(reference)) {
            case ON_ITS_WAY -> new Step.NotYet("尚无回执");
            case ARRIVED -> new Step.Arrived();
            case LOST -> new Step.Lost();
        };
    }
}
