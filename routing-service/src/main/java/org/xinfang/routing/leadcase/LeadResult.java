package org.xinfang.routing.leadcase;

import java.time.LocalDate;

/**
 * How the official's answering for a claim ended.
 *
 * @param resolution whether the dispute is settled
 * @param on legal date
 * @param account what settled it and how the petitioner confirmed that, or why it could not be settled
 * @param recordedBy name of the clerk who recorded it
 */
record LeadResult(Resolution resolution, LocalDate on, String account, String recordedBy) {

    /** 是否化解：与办结无关，办结看程序，化解看纠纷. */
    enum Resolution {
        /** 已化解. */
        RESOLVED,
        /** 未化解. */
        UNRESOLVED
    }
}
