package org.xinfang.handling.closing;

import org.xinfang.handling.answer.Adoption;
import org.xinfang.handling.lifecycle.Action;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Step;
import org.xinfang.handling.opinion.Decision;

/** Why handling ended (办结方式). The name is the wire value. */
public enum CloseReason {
    SUPPORTED_EXECUTED,
    EXPLAINED,
    NOT_SUPPORTED,
    ADOPTED,
    PARTLY_ADOPTED,
    NOT_ADOPTED,
    DUTY_DONE;

    /** The reason that follows from what the organ decided; asked only after the opinion or answer was issued. */
    static CloseReason of(HandlingCase handling) {
        return switch (handling.origin().procedure()) {
            case PETITION -> ofOpinion(Decision.valueOf(decided(handling, Action.APPROVE_OPINION)));
            case STUDY -> ofReply(Adoption.valueOf(decided(handling, Action.APPROVE_ANSWER)));
            case DUTY -> DUTY_DONE;
            case REVIEW, RE_REVIEW -> throw new IllegalArgumentException("a review is decided, not closed");
        };
    }

    private static CloseReason ofOpinion(Decision decision) {
        return switch (decision) {
            case SUPPORTED -> SUPPORTED_EXECUTED;
            case EXPLAINED -> EXPLAINED;
            case NOT_SUPPORTED -> NOT_SUPPORTED;
        };
    }

    private static CloseReason ofReply(Adoption result) {
        return switch (result) {
            case ADOPTED -> ADOPTED;
            case PARTLY_ADOPTED -> PARTLY_ADOPTED;
            case NOT_ADOPTED -> NOT_ADOPTED;
        };
    }

    private static String decided(HandlingCase handling, Action action) {
        return handling.last(action).flatMap(Step::decided).orElseThrow();
    }
}
