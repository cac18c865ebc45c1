package org.xinfang.deadline.trigger;

import java.time.LocalDate;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.routing.RepeatMerged;
import org.xinfang.contracts.routing.RepeatSeparated;

/** What becomes of a matter that repeats what the street office has in hand (重复信访并案). */
record RepeatEvents(UUID matter) {
    private static final String NUMBER = "140106202603020001";
    private static final String EARLIER = "140106202601050003";

    /** The bureau merges what was filed with it into what the street office has in hand. */
    public RepeatMerged merged(String on, boolean dispatchComplete) {
        return merged(Events.BUREAU, on, dispatchComplete);
    }

    public RepeatMerged merged(OrganRef by, String on, boolean dispatchComplete) {
        LocalDate day = LocalDate.parse(on);
        return new RepeatMerged(
                matter,
                NUMBER,
                1,
                day,
                by,
                "经办人甲",
                day,
                UUID.randomUUID(),
                EARLIER,
                1,
                Events.STREET_OFFICE,
                1,
                "请兑现承诺",
                dispatchComplete);
    }

    /** The merge of that day was a mistake. */
    public RepeatSeparated separated(RepeatMerged merged, String on) {
        return new RepeatSeparated(
                matter,
                NUMBER,
                1,
                merged.by(),
                "经办人乙",
                LocalDate.parse(on),
                merged.mergedOn(),
                merged.earlierMatter(),
                EARLIER,
                1,
                merged.organInCharge(),
                "不是同一处围墙");
    }
}
