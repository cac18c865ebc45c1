package org.xinfang.notice.delivery;

import org.xinfang.notice.registry.Notice;
import org.xinfang.platform.core.Actor;

/** The service as actor for the organ whose notice it is. */
final class OnBehalf {
    private OnBehalf() {}

    static Actor of(Notice notice) {
        var issuer = notice.draft().issuer();
        return new Actor("system:notice-service", "notice-service", issuer.code(), issuer.name());
    }
}
