package org.xinfang.platform.messaging.audit;

/**
 * What became of the audit record of one subject.
 *
 * @param subject matter id or organ code
 * @param links number of links found
 * @param intact whether every link is there and as it was written
 * @param fault what is wrong and where; empty when intact
 */
public record AuditTrail(String subject, int links, boolean intact, String fault) {}
