package org.xinfang.contracts.notice;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/**
 * A document reached its addressee, with proof (送达). The only source of that fact: it starts the petitioner's windows.
 *
 * @param matter id of the matter
 * @param claim number of the claim; null when it concerns the whole matter
 * @param notice id of the notice
 * @param document catalogue id, e.g. DOC-12
 * @param organ the issuing organ
 * @param addressee PETITIONER or ORGAN
 * @param method EMAIL, PORTAL, PLATFORM (organ to organ), POST, IN_PERSON, LEFT_BEHIND or ANNOUNCEMENT; more may come
 * @param deliveredOn legal date of delivery; may lie before the day on which it is told
 * @param proof what proves it, without personal data
 * @param sealed whether the document belongs to the sealed track
 * @param remedy what the petitioner may ask for against it within his time: REVIEW (art. 35) or RE_REVIEW (art. 36(1)); NONE when
 *     it is an opinion that revokes another, since the new one opens the remedy, and when another paper of the same opinion,
 *     corrected or to be corrected, reached him before; null for other documents and in events told before this was
 */
public record NoticeDelivered(
        UUID matter,
        @Nullable Integer claim,
        UUID notice,
        String document,
        OrganRef organ,
        String addressee,
        String method,
        LocalDate deliveredOn,
        String proof,
        boolean sealed,
        @Nullable String remedy) {}
