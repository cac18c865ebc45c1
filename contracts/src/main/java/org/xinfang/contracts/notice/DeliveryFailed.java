package org.xinfang.contracts.notice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/**
 * All attempts of one delivery method failed; a person or another method has to take over.
 *
 * @param matter id of the matter
 * @param claim number of the claim; null when it concerns the whole matter
 * @param notice id of the notice
 * @param document catalogue id
 * @param organ the issuing organ
 * @param method the method that failed; {@code SMS} of a message that tells of the paper, which is no delivery
 * @param attempts number of attempts made
 * @param reason why the last one failed, without personal data
 */
public record DeliveryFailed(
        UUID matter,
        @Nullable Integer claim,
        UUID notice,
        String document,
        OrganRef organ,
        String method,
        int attempts,
        String reason) {}
