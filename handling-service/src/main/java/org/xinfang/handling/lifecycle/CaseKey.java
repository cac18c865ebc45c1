package org.xinfang.handling.lifecycle;

import java.util.UUID;

/**
 * Names a case: a claim (诉求) of a matter.
 *
 * @param matter id of the matter
 * @param claim number of the claim inside it, from 1
 */
public record CaseKey(UUID matter, int claim) {}
