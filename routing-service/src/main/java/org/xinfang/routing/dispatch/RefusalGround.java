package org.xinfang.routing.dispatch;

import org.xinfang.routing.matter.ClaimState;

/**
 * Why a registering organ may refuse a claim, each with its article; there are no other grounds. What belongs to litigation
 * or another statutory procedure is not refused but led there (art. 22(2), 31(1)–(4)).
 */
enum RefusalGround {
    /** 不予受理：同一事项下级已经受理或者正在办理，在规定期限内又向上级提出. */
    IN_HAND_ELSEWHERE("19(3)", ClaimState.NOT_ACCEPTED),
    /** 不予受理：走访应当到有权处理的本级或者上一级机关、单位提出. */
    VISIT_SKIPS_LEVEL("20(1)", ClaimState.NOT_ACCEPTED),
    /** 不予受理：不属于本机关、单位或者本系统下级职权范围的，告知向有权处理的机关、单位提出. */
    OUTSIDE_POWERS("23(1)", ClaimState.NOT_ACCEPTED),
    /** 不再受理：复核后仍然以同一事实和理由提出. */
    RE_REVIEWED("36(3)", ClaimState.NO_LONGER_ACCEPTED);

    private final String rule;
    private final ClaimState leaves;

    RefusalGround(String rule, ClaimState leaves) {
        this.rule = rule;
        this.leaves = leaves;
    }

    /** Article as {@code 19(3)}. */
    String rule() {
        return rule;
    }

    /** How the claim leaves: NOT_ACCEPTED or NO_LONGER_ACCEPTED; also the wire value of the decision. */
    ClaimState leaves() {
        return leaves;
    }
}
