package org.xinfang.notice;

import org.xinfang.contracts.routing.RepeatMerged;
import org.xinfang.contracts.routing.RepeatSeparated;

/** That a merge was a mistake and was taken back the day after (撤销并案). */
public final class Separation {
    private Separation() {}

    public static RepeatSeparated of(RepeatMerged merged) {
        return new RepeatSeparated(
                merged.matter(),
                merged.number(),
                merged.claim(),
                merged.by(),
                "经办人乙",
                merged.mergedOn().plusDays(1),
                merged.mergedOn(),
                merged.earlierMatter(),
                merged.earlierNumber(),
                merged.earlierClaim(),
                merged.organInCharge(),
                "不是同一处院墙。");
    }
}
