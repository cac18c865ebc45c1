package org.xinfang.routing.conclusion;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The end of a claim's handling (办结), or of the petition itself (信访终结, art. 36(3)).
 *
 * @param matter the matter
 * @param claim number of the claim
 * @param reason close reason as handling tells it, or {@link #TERMINATED}
 * @param on legal date
 */
public record Conclusion(UUID matter, int claim, String reason, LocalDate on) {
    /** 复核意见已经送达，信访终结. */
    public static final String TERMINATED = "TERMINATED";

    /** Whether no organ accepts the claim on the same facts and grounds any more (art. 36(3)). */
    public boolean isFinal() {
        return reason.equals(TERMINATED);
    }
}
