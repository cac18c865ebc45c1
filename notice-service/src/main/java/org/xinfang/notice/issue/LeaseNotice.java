package org.xinfang.notice.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.xinfang.notice.registry.Lease;
import org.xinfang.notice.registry.Notices;

/** Takes the next ready notice for one worker. */
@ApplicationScoped
@Transactional
class LeaseNotice {
    private final Notices notices;
    private final IssueConfig config;

    LeaseNotice(Notices notices, IssueConfig config) {
        this.notices = notices;
        this.config = config;
    }

    public Optional<Lease> next() {
        return notices.leaseNext(config.lease());
    }
}
