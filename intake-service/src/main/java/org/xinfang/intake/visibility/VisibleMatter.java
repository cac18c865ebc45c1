package org.xinfang.intake.visibility;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * What another feature may know of a matter that the caller may see.
 *
 * @param id id of the matter
 * @param number readable number
 * @param registeredAt when it was registered
 * @param contentToo whether the caller may read what the petitioner wrote
 * @param sealedTrackToo whether the caller may see the sealed claims as well
 */
public record VisibleMatter(
        UUID id, String number, OffsetDateTime registeredAt, boolean contentToo, boolean sealedTrackToo) {}
