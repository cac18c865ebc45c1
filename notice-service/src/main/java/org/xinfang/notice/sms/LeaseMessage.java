package org.xinfang.notice.sms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.xinfang.notice.document.ContentField;
import org.xinfang.notice.registry.Notices;

/** Takes the next due message for one worker; the transaction ends before anybody is asked. */
@ApplicationScoped
@Transactional
class LeaseMessage {
    private final ShortMessages messages;
    private final Notices notices;
    private final SmsConfig config;

    LeaseMessage(ShortMessages messages, Notices notices, SmsConfig config) {
        this.messages = messages;
        this.notices = notices;
        this.config = config;
    }

    public Optional<Errand> next() {
        return messages.leaseNext(config.lease())
                .flatMap(lease -> messages.leased(lease).map(message -> {
                    var notice = notices.byId(message.notice()).orElseThrow();
                    return new Errand(
                            lease, message, notice, text(notice.content().text(ContentField.MATTER_NUMBER)));
                }));
    }

    /** Number and address, nothing else: a phone is read by others too. */
    private String text(String matterNumber) {
        return "【信访】您的信访件（编号%s）有文书待查阅，请登录 %s 凭查询码查阅。".formatted(matterNumber, config.portal());
    }
}
