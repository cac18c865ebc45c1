package org.xinfang.routing.correction;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.routing.correction.Correction.Labels;

/**
 * A correction as a training row.
 *
 * @param matter the matter
 * @param claim number of the claim
 * @param correctedAt when
 * @param organ code of the clerk's organ
 * @param clerk who corrected: the token's subject
 * @param classifier version of the classifier that suggested
 * @param suggested what was suggested, or null when the clerk found a claim that the classifier had not
 * @param confidence with which it was suggested
 * @param confirmed what the clerk confirmed
 * @param text the claim; restricted (art. 30(3))
 */
record CorrectionView(
        UUID matter,
        int claim,
        OffsetDateTime correctedAt,
        String organ,
        String clerk,
        String classifier,
        @Nullable Labels suggested,
        double confidence,
        Labels confirmed,
        String text) {}
