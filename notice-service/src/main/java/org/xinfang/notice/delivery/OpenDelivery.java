package org.xinfang.notice.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.xinfang.notice.registry.Notice;
import org.xinfang.notice.sms.SendShortMessages;
import org.xinfang.platform.core.LegalClock;

/**
 * Sends an issued notice on its way: to an organ inside the platform, where it has arrived at once; to a petitioner by
 * e-mail if he agreed to it, otherwise by the portal, where a short message tells him of it.
 */
@ApplicationScoped
@Transactional
public class OpenDelivery {
    private final Deliveries deliveries;
    private final RecordDelivery recordDelivery;
    private final SendShortMessages sendShortMessages;
    private final LegalClock clock;

    OpenDelivery(
            Deliveries deliveries,
            RecordDelivery recordDelivery,
            SendShortMessages sendShortMessages,
            LegalClock clock) {
        this.deliveries = deliveries;
        this.recordDelivery = recordDelivery;
        this.sendShortMessages = sendShortMessages;
        this.clock = clock;
    }

    public void open(Notice notice, Optional<String> email) {
        var method = notice.draft().toPetitioner()
                ? email.map(address -> Method.EMAIL).orElse(Method.PORTAL)
                : Method.PLATFORM;
        deliveries.open(notice.id(), method, email.orElse(null), clock.now());
        switch (method) {
            case PLATFORM -> recordDelivery.record(notice, method, "已送达机关、单位在平台上的文书收件");
            case PORTAL -> sendShortMessages.send(notice);
            default -> {
                // An e-mail brings the paper itself.
            }
        }
    }
}
