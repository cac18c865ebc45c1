package org.xinfang.notice.delivery;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Walks the due e-mail deliveries: lease, send outside any transaction, record. */
@ApplicationScoped
class EmailRound {
    private static final Logger LOG = Logger.getLogger(EmailRound.class);

    private final LeaseEmail leaseEmail;
    private final Postman postman;
    private final ConfirmEmail confirmEmail;
    private final RecordEmailFailure recordFailure;

    EmailRound(LeaseEmail leaseEmail, Postman postman, ConfirmEmail confirmEmail, RecordEmailFailure recordFailure) {
        this.leaseEmail = leaseEmail;
        this.postman = postman;
        this.confirmEmail = confirmEmail;
        this.recordFailure = recordFailure;
    }

    @Scheduled(
            identity = "mail-notices",
            every = "{xinfang.notice.email.every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void walk() {
        for (var parcel = leaseEmail.next(); parcel.isPresent(); parcel = leaseEmail.next()) {
            send(parcel.get());
        }
    }

    private void send(Parcel parcel) {
        String messageId;
        try {
            messageId = postman.send(parcel);
        } catch (RuntimeException failure) {
            LOG.warnf(
                    "notice %s not mailed, attempt %d: %s",
                    parcel.notice().id(),
                    parcel.lease().attempt(),
                    failure.getClass().getSimpleName());
            recordFailure.record(parcel, "邮件未能送出：" + failure.getClass().getSimpleName());
            return;
        }
        confirmEmail.confirm(parcel, messageId);
    }
}
