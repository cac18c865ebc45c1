package org.xinfang.notice.sms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.xinfang.notice.registry.Notice;
import org.xinfang.notice.registry.Notices;
import org.xinfang.notice.sms.ShortMessageResource.ShortMessageView;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.core.Refusal;

/** Shows the organ that issued a notice what became of the messages that told of it. */
@ApplicationScoped
@Transactional
class ViewShortMessages {
    private static final int SHOWN_DIGITS = 4;

    private final Notices notices;
    private final ShortMessages messages;

    ViewShortMessages(Notices notices, ShortMessages messages) {
        this.notices = notices;
        this.messages = messages;
    }

    /** Refused with {@code not-found}, also when the notice is another organ's. */
    public Outcome<List<ShortMessageView>> of(UUID notice, String organ) {
        return notices.byId(notice)
                .filter(found -> found.draft().issuer().code().equals(organ))
                .map(this::views)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new NoSuchNotice()));
    }

    private List<ShortMessageView> views(Notice notice) {
        return messages.of(notice.id()).stream()
                .map(message -> new ShortMessageView(
                        message.phone().substring(message.phone().length() - SHOWN_DIGITS),
                        message.state(),
                        message.attempts(),
                        message.finishedAt(),
                        message.lastError()))
                .toList();
    }

    private record NoSuchNotice() implements Refusal {
        @Override
        public String problem() {
            return "not-found";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }
}
