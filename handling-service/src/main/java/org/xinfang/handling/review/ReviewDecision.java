package org.xinfang.handling.review;

/** What a review or re-review opinion decides. The name is the wire value. */
public enum ReviewDecision {
    /** The opinion stands (维持). */
    UPHELD,
    /** The opinion is replaced by another (变更). */
    CHANGED,
    /** The opinion falls; its organ handles the claim again (撤销并责令重新办理). */
    REVOKED,
    /** The request is not examined (不予复查、复核). */
    NOT_ADMITTED
}
