package org.xinfang.gateway.quota;

/**
 * Lets a caller have only so much. The implementation of now counts inside this process: of several replicas each holds a
 * share of its own, so the whole platform lets through up to as many times more.
 */
public interface Quota {

    /** Asks for one call. */
    Decision ask(QuotaHolder holder);
}
