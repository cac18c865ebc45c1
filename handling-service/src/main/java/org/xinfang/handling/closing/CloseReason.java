package org.xinfang.handling.closing;

import java.util.Optional;
import org.xinfang.handling.answer.Adoption;
import org.xinfang.handling.lifecycle.Action;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Step;
import org.xinfang.handling.opinion.Decision;

/** Why handling ended (办结方式). The name is the wire value. */
public enum CloseReason {
    SUPPORTED_EXECUTED(Article.EXECUTION),
    EXPLAINED(Article.HANDLING_PERIOD),
    NOT_SUPPORTED(Article.HANDLING_PERIOD),
    ADOPTED(Article.SUGGESTION),
    PARTLY_ADOPTED(Article.SUGGESTION),
    NOT_ADOPTED(Article.SUGGESTION),
    DUTY_DONE(Article.DUTY),
    /** The two sides agreed with a mediator's help (调解). */
    MEDIATED(Article.MEDIATION),
    /** The two sides agreed by themselves (和解). */
    SETTLED(Article.MEDIATION),
    /** The petitioner withdrew (撤回). The Regulation has no article on it; handling ends as art. 34 ends it. */
    WITHDRAWN(Article.HANDLING_PERIOD),
    /** The petitioner died or, being an organisation, was dissolved, and nobody goes on for him (终止). */
    DEATH(Article.HANDLING_PERIOD),
    /** The petitioner let his time to ask for review pass (逾期未申请复查), art. 35; for re-review art. 36(1). */
    NO_REVIEW_REQUESTED(Article.REVIEW),
    /** The re-review opinion is delivered (复核终结). */
    TERMINATED(Article.FINISHED);

    private final Article article;

    CloseReason(Article article) {
        this.article = article;
    }

    /** The article that the closing rests on. */
    Article article() {
        return article;
    }

    /** The reason that follows from what the organ decided; asked only after the opinion or answer was issued. */
    static CloseReason of(HandlingCase handling) {
        return switch (handling.origin().procedure()) {
            case PETITION -> ofOpinion(Decision.valueOf(decided(handling.decisionInForce())));
            case STUDY -> ofReply(Adoption.valueOf(decided(handling.last(Action.APPROVE_ANSWER))));
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

    private static String decided(Optional<Step> step) {
        return step.flatMap(Step::decided).orElseThrow();
    }
}
