package org.xinfang.notice.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.xinfang.notice.registry.Notice;
import org.xinfang.notice.registry.NoticeState;
import org.xinfang.notice.registry.Notices;
import org.xinfang.platform.core.Outcome;

/** The notices that staff may act on: those their own organ issues. Each is locked for the transaction of the act. */
@ApplicationScoped
public class OwnNotices {
    private final Notices notices;

    OwnNotices(Notices notices) {
        this.notices = notices;
    }

    /** Refused with {@code not-found} or {@code not-issuing-organ}. */
    public Outcome<Notice> one(UUID notice, Reader clerk) {
        return notices.locked(notice)
                .filter(clerk::mayKnow)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new ReadingRefusal.NoSuchNotice()))
                .then(found -> clerk.issues(found)
                        ? Outcome.done(found)
                        : Outcome.refused(new ReadingRefusal.NotIssuingOrgan(
                                found.draft().issuer().name())));
    }

    /** The same when it is issued; refused with {@code notice-not-issued} when it is not. */
    public Outcome<IssuedNotice> issued(UUID notice, Reader clerk) {
        return one(notice, clerk)
                .then(own -> own.state() instanceof NoticeState.Issued issued
                        ? Outcome.done(new IssuedNotice(own, issued))
                        : Outcome.refused(new ReadingRefusal.NotIssued()));
    }
}
