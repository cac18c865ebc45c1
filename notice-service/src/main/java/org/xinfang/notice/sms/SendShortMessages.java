package org.xinfang.notice.sms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xinfang.notice.petitioner.Petitioners;
import org.xinfang.notice.registry.Notice;
import org.xinfang.platform.core.LegalClock;

/** Owes the petitioners of a notice on the portal a message each; nothing where no provider is set. */
@ApplicationScoped
@Transactional
public class SendShortMessages {
    private final Petitioners petitioners;
    private final ShortMessages messages;
    private final SmsConfig config;
    private final LegalClock clock;

    SendShortMessages(Petitioners petitioners, ShortMessages messages, SmsConfig config, LegalClock clock) {
        this.petitioners = petitioners;
        this.messages = messages;
        this.config = config;
        this.clock = clock;
    }

    public void send(Notice notice) {
        if (config.url().isEmpty()) {
            return;
        }
        petitioners
                .of(notice.draft().matter())
                .ifPresent(petitioner ->
                        petitioner.phones().forEach(phone -> messages.open(notice.id(), phone, clock.now())));
    }
}
