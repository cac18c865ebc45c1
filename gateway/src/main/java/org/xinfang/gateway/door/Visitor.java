package org.xinfang.gateway.door;

import io.vertx.core.http.HttpServerRequest;
import org.xinfang.gateway.quota.QuotaHolder;

/** Who stands at the door. */
sealed interface Visitor {

    /**
     * Showed a valid token.
     *
     * @param subject of the token
     */
    record SignedIn(String subject, boolean administrator) implements Visitor {}

    /** Showed none, a bad one, or was not asked. */
    record Stranger() implements Visitor {}

    default QuotaHolder quotaHolder(HttpServerRequest request) {
        return switch (this) {
            case SignedIn known -> new QuotaHolder.Account(known.subject());
            case Stranger _ -> QuotaHolder.peer(request);
        };
    }
}
