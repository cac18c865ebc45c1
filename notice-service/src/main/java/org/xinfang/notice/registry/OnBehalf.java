package org.xinfang.notice.registry;

import org.xinfang.platform.core.Actor;

/** The service as actor for the organ whose notice it is. */
public final class OnBehalf {
    private OnBehalf() {}

    public static Actor of(Notice notice) {
        var issuer = notice.draft().issuer();
        return new Actor("system:notice-service", "notice-service", issuer.code(), issuer.name());
    }
}
