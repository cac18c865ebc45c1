package org.xinfang.handling.lifecycle;

import java.util.UUID;

/**
 * One round of a case's handling (办理轮次). An opinion that is revoked opens the next one; the papers of the round before
 * are kept as they were.
 *
 * @param referral the case
 * @param round from 1
 */
public record Round(UUID referral, int round) {}
