package org.xinfang.handling.lifecycle;

import static org.xinfang.handling.lifecycle.Action.ACCEPT;
import static org.xinfang.handling.lifecycle.Action.APPROVE_ANSWER;
import static org.xinfang.handling.lifecycle.Action.APPROVE_OPINION;
import static org.xinfang.handling.lifecycle.Action.CHANGE_OPINION;
import static org.xinfang.handling.lifecycle.Action.CLOSE;
import static org.xinfang.handling.lifecycle.Action.DRAFT_ANSWER;
import static org.xinfang.handling.lifecycle.Action.DRAFT_OPINION;
import static org.xinfang.handling.lifecycle.Action.END_REMEDIES;
import static org.xinfang.handling.lifecycle.Action.ORDER_REDO;
import static org.xinfang.handling.lifecycle.Action.REFUSE_ACCEPTANCE;
import static org.xinfang.handling.lifecycle.Action.REPORT_EXECUTION;
import static org.xinfang.handling.lifecycle.Action.RESUME_REMEDIES;
import static org.xinfang.handling.lifecycle.Action.TAKE_UP;
import static org.xinfang.handling.lifecycle.Action.URGE_EXECUTION;
import static org.xinfang.handling.lifecycle.Guard.NONE;
import static org.xinfang.handling.lifecycle.Guard.NOT_THE_DRAFTER;
import static org.xinfang.handling.lifecycle.Role.APPROVER;
import static org.xinfang.handling.lifecycle.Role.HANDLER;
import static org.xinfang.handling.lifecycle.Role.REVIEWER;
import static org.xinfang.handling.lifecycle.Role.SYSTEM;
import static org.xinfang.handling.lifecycle.State.ACCEPTED;
import static org.xinfang.handling.lifecycle.State.ANSWERED;
import static org.xinfang.handling.lifecycle.State.ANSWER_DRAFTED;
import static org.xinfang.handling.lifecycle.State.CLOSED;
import static org.xinfang.handling.lifecycle.State.OPINION_DRAFTED;
import static org.xinfang.handling.lifecycle.State.OPINION_ISSUED;
import static org.xinfang.handling.lifecycle.State.REFUSED;
import static org.xinfang.handling.lifecycle.State.TAKEN_UP;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xinfang.contracts.EventType;

/** The life cycle of a case (办理流程) as data, one table per procedure. Nothing else knows which step may follow which. */
public final class HandlingLifeCycle {
    private static final List<Transition> PETITION = Stream.of(
                    beginning(Article.PETITION_PROCEDURE),
                    Interludes.simple(),
                    concludedByOpinion(),
                    carriedOutAndClosed(),
                    remediesEnd(),
                    changedAbove(),
                    Stream.of(OPINION_ISSUED, CLOSED).map(HandlingLifeCycle::redo),
                    Interludes.hearing(ACCEPTED, Article.PETITION_PROCEDURE),
                    Interludes.mediation(),
                    OtherEnds.before(Article.PETITION_PROCEDURE, OPINION_DRAFTED),
                    OtherEnds.reopening().stream())
            .flatMap(edges -> edges)
            .toList();

    private static final List<Transition> DUTY = answered(Article.DUTY, EventType.DUTY_ANSWERED);

    private static final List<Transition> STUDY = Stream.concat(
                    answered(Article.SUGGESTION, EventType.SUGGESTION_ANSWERED).stream(), Interludes.simple())
            .toList();

    private HandlingLifeCycle() {}

    /** Every edge of a procedure. */
    public static List<Transition> of(Procedure procedure) {
        return switch (procedure) {
            case PETITION -> PETITION;
            case DUTY -> DUTY;
            case STUDY -> STUDY;
            case REVIEW -> ReviewLifeCycle.REVIEW;
            case RE_REVIEW -> ReviewLifeCycle.RE_REVIEW;
        };
    }

    /** The edges that leave a state. */
    static List<Transition> from(Procedure procedure, State state) {
        return of(procedure).stream().filter(edge -> edge.startsAt(state)).toList();
    }

    /** The edge that opens a case. */
    static Transition opening(Procedure procedure) {
        return of(procedure).getFirst();
    }

    /** The article that asks for another order of steps: the action's own, else that of the procedure, which lacks it. */
    static Article against(Procedure procedure, Action action) {
        Optional<Transition> elsewhere =
                of(procedure).stream().filter(edge -> edge.action() == action).findFirst();
        return elsewhere.map(Transition::article).orElseGet(procedure::article);
    }

    private static Stream<Transition> beginning(Article procedure) {
        return Stream.of(
                new Transition(TAKE_UP, null, TAKEN_UP, SYSTEM, NONE, List.of(), Article.WRITTEN_NOTICE),
                edge(ACCEPT, TAKEN_UP, ACCEPTED, HANDLER, NONE, procedure, EventType.MATTER_ACCEPTED),
                edge(
                        REFUSE_ACCEPTANCE,
                        TAKEN_UP,
                        REFUSED,
                        HANDLER,
                        NONE,
                        Article.WRITTEN_NOTICE,
                        EventType.ACCEPTANCE_REFUSED,
                        EventType.MATTER_CLOSED));
    }

    private static Stream<Transition> concludedByOpinion() {
        return Stream.of(
                edge(DRAFT_OPINION, ACCEPTED, OPINION_DRAFTED, HANDLER, NONE, Article.OPINION),
                edge(DRAFT_OPINION, OPINION_DRAFTED, OPINION_DRAFTED, HANDLER, NONE, Article.OPINION),
                edge(
                        APPROVE_OPINION,
                        OPINION_DRAFTED,
                        OPINION_ISSUED,
                        APPROVER,
                        NOT_THE_DRAFTER,
                        Article.OPINION,
                        EventType.OPINION_ISSUED));
    }

    /** What was granted is carried out before the claim is closed (art. 32(2)). */
    private static Stream<Transition> carriedOutAndClosed() {
        return Stream.of(
                carriedOut(REPORT_EXECUTION, HANDLER, EventType.EXECUTION_REPORTED),
                carriedOut(URGE_EXECUTION, APPROVER, EventType.EXECUTION_URGED),
                edge(
                        CLOSE,
                        OPINION_ISSUED,
                        CLOSED,
                        HANDLER,
                        Guard.CARRIED_OUT,
                        Article.HANDLING_PERIOD,
                        EventType.MATTER_CLOSED));
    }

    /** The remedies end when nobody asks for review, unless somebody turns out to have asked in time (art. 35). */
    private static Stream<Transition> remediesEnd() {
        return Stream.of(
                edge(END_REMEDIES, OPINION_ISSUED, CLOSED, SYSTEM, NONE, Article.REVIEW, EventType.MATTER_CLOSED),
                edge(
                        RESUME_REMEDIES,
                        CLOSED,
                        OPINION_ISSUED,
                        SYSTEM,
                        Guard.CLOSED_UNASKED,
                        Article.REVIEW,
                        EventType.REMEDIES_RESUMED));
    }

    private static Transition carriedOut(Action action, Role who, EventType event) {
        return edge(action, OPINION_ISSUED, OPINION_ISSUED, who, Guard.GRANTED, Article.EXECUTION, event);
    }

    /** What an organ above changes the opinion to is carried out like an opinion; a closing that rested on the old one falls. */
    private static Stream<Transition> changedAbove() {
        return Stream.of(
                edge(CHANGE_OPINION, OPINION_ISSUED, OPINION_ISSUED, REVIEWER, NONE, Article.REVIEW),
                edge(
                        CHANGE_OPINION,
                        CLOSED,
                        OPINION_ISSUED,
                        REVIEWER,
                        NONE,
                        Article.REVIEW,
                        EventType.REMEDIES_RESUMED));
    }

    /** An opinion that the organ above revokes is drafted anew; what was accepted stays accepted. */
    private static Transition redo(State from) {
        return edge(ORDER_REDO, from, ACCEPTED, REVIEWER, NONE, Article.REVIEW, EventType.HANDLING_REOPENED);
    }

    private static List<Transition> answered(Article article, EventType answer) {
        return Stream.of(
                        beginning(article),
                        concludedByAnswer(article, answer),
                        OtherEnds.before(article, ANSWER_DRAFTED),
                        OtherEnds.reopening().stream())
                .flatMap(edges -> edges)
                .toList();
    }

    private static Stream<Transition> concludedByAnswer(Article article, EventType answer) {
        return Stream.of(
                edge(DRAFT_ANSWER, ACCEPTED, ANSWER_DRAFTED, HANDLER, NONE, article),
                edge(DRAFT_ANSWER, ANSWER_DRAFTED, ANSWER_DRAFTED, HANDLER, NONE, article),
                edge(APPROVE_ANSWER, ANSWER_DRAFTED, ANSWERED, APPROVER, NOT_THE_DRAFTER, article, answer),
                edge(CLOSE, ANSWERED, CLOSED, HANDLER, NONE, article, EventType.MATTER_CLOSED));
    }

    static Transition edge(
            Action action, State from, State to, Role who, Guard guard, Article article, EventType... events) {
        return new Transition(action, from, to, who, guard, List.of(events), article);
    }
}
