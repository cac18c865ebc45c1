package org.xinfang.handling.lifecycle;

import java.util.EnumSet;
import java.util.Set;

/** Where the handling of a claim stands (办理状态). */
public enum State {
    /** The organ took the claim up; acceptance is to be decided. */
    TAKEN_UP("已接办"),
    /** Accepted (受理). */
    ACCEPTED("已受理"),
    /** Not accepted (不予受理); the end. */
    REFUSED("不予受理"),
    /** A draft of the opinion awaits approval. */
    OPINION_DRAFTED("处理意见待审批"),
    /** The opinion is issued (已出具处理意见). */
    OPINION_ISSUED("已出具处理意见"),
    /** A draft of the answer awaits approval. */
    ANSWER_DRAFTED("答复待审批"),
    /** The answer is given (已答复). */
    ANSWERED("已答复"),
    /** Closed (办结); the end, unless the opinion is revoked. */
    CLOSED("已办结"),
    /** Review or re-review was asked for; its admission is to be decided. */
    REQUESTED("已收到复查、复核申请"),
    /** The request is admitted; the review organ examines. */
    ADMITTED("复查、复核中"),
    /** Not admitted (不予复查、复核); the end. */
    NOT_ADMITTED("不予复查、复核"),
    /** The petitioner withdrew the request (撤回复查、复核申请); the end. */
    WITHDRAWN("复查、复核申请已撤回"),
    /** A draft of the review or re-review opinion awaits approval. */
    REVIEW_DRAFTED("复查、复核意见待审批"),
    /** The review or re-review opinion is issued. */
    REVIEW_DECIDED("已出具复查、复核意见"),
    /** The re-review opinion is delivered (信访终结): the end of the petition on the same facts and grounds. */
    TERMINATED("信访终结"),
    /** A hearing is decided on and not ended yet. */
    HEARING("听证中"),
    /** The two sides talk, with a mediator or by themselves (调解、和解). */
    MEDIATING("调解中");

    private static final Set<State> ENDS =
            EnumSet.of(REFUSED, CLOSED, NOT_ADMITTED, WITHDRAWN, REVIEW_DECIDED, TERMINATED);

    private final String chinese;

    State(String chinese) {
        this.chinese = chinese;
    }

    /** The name for people. */
    public String chinese() {
        return chinese;
    }

    /** Whether nothing is left to do for the organ in charge, unless the case is opened again. */
    public boolean isEnd() {
        return ENDS.contains(this);
    }

    /** Whether the organ has taken the claim on, by acceptance or admission, and has not come to the end. */
    public boolean isUnderWay() {
        return !isEnd() && this != TAKEN_UP && this != REQUESTED;
    }
}
