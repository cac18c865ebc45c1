package org.xinfang.notice.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xinfang.notice.registry.Lease;
import org.xinfang.notice.registry.Notices;

/** An attempt failed: the notice is tried again after a pause, or held after too many attempts. */
@ApplicationScoped
@Transactional
class GiveBackNotice {
    private final Notices notices;
    private final IssueConfig config;

    GiveBackNotice(Notices notices, IssueConfig config) {
        this.notices = notices;
        this.config = config;
    }

    public void giveBack(Lease lease, String reason) {
        if (notices.leased(lease).isEmpty()) {
            return;
        }
        if (lease.attempt() >= config.attempts()) {
            notices.hold(lease.work(), "多次制作失败：" + reason);
        } else {
            notices.postpone(lease, config.pause());
        }
    }
}
