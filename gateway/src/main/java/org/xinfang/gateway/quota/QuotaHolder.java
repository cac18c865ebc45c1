package org.xinfang.gateway.quota;

import io.vertx.core.http.HttpServerRequest;

/** Whose quota a call is counted against. Only what cannot be made up: the verified token, else the peer's address. */
public sealed interface QuotaHolder {

    /**
     * An account; county systems behind one address do not take from each other.
     *
     * @param subject of the verified token
     */
    record Account(String subject) implements QuotaHolder {}

    /**
     * A place that calls come from.
     *
     * @param address of the TCP peer, or what a trusted proxy says; never a header of the caller
     */
    record Peer(String address) implements QuotaHolder {}

    static QuotaHolder peer(HttpServerRequest request) {
        return new Peer(request.remoteAddress().hostAddress());
    }
}
