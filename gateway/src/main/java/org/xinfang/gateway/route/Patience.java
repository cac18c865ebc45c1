package org.xinfang.gateway.route;

/** How long the gateway waits for the first byte of an answer; the durations are settings. */
public enum Patience {
    USUAL,
    /** For answers that are made while the caller waits, e.g. a PDF. */
    EXTENDED
}
