package org.xinfang.gateway.quota;

import io.vertx.core.http.HttpServerRequest;

/** Whose quota a call is counted against. Only what cannot be made up: the verified token, else the peer's address. */
public sealed interface QuotaHolder {

    /** @param subject the verified token's subject: county systems behind one address do not take from each other */
    record Account(String subject) implements QuotaHolder {}

    /** @param address of the TCP peer, or what a trusted proxy says; never a header of the caller */
    record Peer(String address) implements QuotaHolder {}

    static QuotaHolder peer(HttpServerRequest request) {
        return new Peer(request.remoteAddress().hostAddress());
    }
}
