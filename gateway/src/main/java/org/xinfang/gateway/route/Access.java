package org.xinfang.gateway.route;

/** What a caller must show. The service behind verifies again and decides on the data. */
public enum Access {
    /** Nothing. */
    PUBLIC,
    /** A valid access token. */
    TOKEN,
    /** A valid access token with the role {@code administrator}. */
    ADMINISTRATOR
}
