package org.xinfang.handling.lifecycle;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.EventType;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.Outcome;

/**
 * The handling of one claim by one organ (承办件): a function of its history. A step gives a new case or is refused.
 *
 * @param key which claim
 * @param origin how it came to the organ
 * @param history the steps taken, oldest first; the first opened the case
 */
public record HandlingCase(CaseKey key, Origin origin, List<Step> history) {

    private static final Set<Action> TAKES_CLOSING_BACK = EnumSet.of(Action.RESUME_REMEDIES, Action.CHANGE_OPINION);

    public HandlingCase {
        history = List.copyOf(history);
        if (history.isEmpty()) {
            throw new IllegalArgumentException("a case begins with its take-up");
        }
    }

    /** The case that a take-up opens. */
    public static HandlingCase opened(CaseKey key, Origin origin, Actor by) {
        Transition opening = HandlingLifeCycle.opening(origin.procedure());
        Step first = new Step(opening.action(), opening.to(), by, origin.takenUpOn(), opening.article(), null);
        return new HandlingCase(key, origin, List.of(first));
    }

    /** The round that the case is in: one more each time it is handled again. */
    public Round round() {
        return roundAfter(history);
    }

    /** The rounds whose opinion was revoked, each with the order to handle the claim again. */
    public Map<Round, Step> revocations() {
        Map<Round, Step> revoked = new LinkedHashMap<>();
        for (int i = 0; i < history.size(); i++) {
            if (history.get(i).action() == Action.ORDER_REDO) {
                revoked.put(roundAfter(history.subList(0, i)), history.get(i));
            }
        }
        return revoked;
    }

    private Round roundAfter(List<Step> steps) {
        long begun = steps.stream().filter(HandlingCase::beginsRound).count();
        return new Round(origin.referral(), Math.toIntExact(begun + 1));
    }

    private static boolean beginsRound(Step step) {
        return step.action() == Action.ORDER_REDO || step.action() == Action.REOPEN;
    }

    public State state() {
        return lastStep().to();
    }

    public Step lastStep() {
        return history.getLast();
    }

    /** Grows by one with each step. */
    public long version() {
        return history.size();
    }

    /** A step that decides nothing; refused as in {@link #step(Action, Officer, LocalDate, Ruling)}. */
    public Outcome<HandlingCase> step(Action action, Officer officer, LocalDate on) {
        return take(action, officer, on, null);
    }

    /**
     * A step with what it decides.
     *
     * @return refused with {@link StepRefused.IllegalStep}, {@link StepRefused.RoleRequired} or
     *     {@link StepRefused.OwnDraft}
     */
    public Outcome<HandlingCase> step(Action action, Officer officer, LocalDate on, Ruling ruling) {
        return take(action, officer, on, ruling);
    }

    /** This case, if the officer may take the step now; refused as the step itself would be. */
    public Outcome<HandlingCase> open(Action action, Officer officer) {
        return edge(action, officer).map(edge -> this);
    }

    private Outcome<HandlingCase> take(Action action, Officer officer, LocalDate on, @Nullable Ruling ruling) {
        return edge(action, officer).map(edge -> {
            Article article = ruling == null ? edge.article() : ruling.article();
            String result = ruling == null ? null : ruling.result();
            return with(new Step(action, edge.to(), officer.actor(), on, article, result));
        });
    }

    private Outcome<Transition> edge(Action action, Officer officer) {
        Optional<Transition> edge =
                edges().filter(leaving -> leaving.action() == action).findFirst();
        if (edge.isEmpty()) {
            Article basis = HandlingLifeCycle.against(origin.procedure(), action);
            return Outcome.refused(new StepRefused.IllegalStep(state(), action, basis, allowedActions(officer)));
        }
        return edge.get()
                .refuses(this, officer)
                .<Outcome<Transition>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(edge.get()));
    }

    /** What this officer may do now; one of another organ nothing but to supervise. */
    public List<Action> allowedActions(Officer officer) {
        boolean own = belongsTo(officer.actor().organ());
        return edges().filter(edge -> own != (edge.who() == Role.SUPERVISOR))
                .filter(edge -> edge.refuses(this, officer).isEmpty())
                .map(Transition::action)
                .toList();
    }

    /** Whether this organ has it in charge. */
    public boolean belongsTo(String organ) {
        return origin.organ().code().equals(organ);
    }

    /** Whether this organ may read it: the organ in charge, and the one that sent it. */
    public boolean isVisibleTo(String organ) {
        return belongsTo(organ) || origin.from().code().equals(organ);
    }

    /** What the other services are to be told of the newest step. */
    public List<EventType> owedEvents() {
        State before = history.size() > 1 ? history.get(history.size() - 2).to() : null;
        return HandlingLifeCycle.of(origin.procedure()).stream()
                .filter(edge ->
                        edge.from() == before && edge.action() == lastStep().action())
                .findFirst()
                .map(Transition::events)
                .orElseThrow();
    }

    /** The newest step of this kind in this round, if there was one. */
    public Optional<Step> lastOfRound(Action action) {
        return ofRound().filter(step -> step.action() == action).findFirst();
    }

    /** The steps of this round, the newest first. */
    private Stream<Step> ofRound() {
        return history.reversed().stream().takeWhile(step -> !beginsRound(step));
    }

    /** Whether it is handled the simple way (简易办理) in this round. */
    public boolean isSimple() {
        return lastOfRound(Action.CHOOSE_SIMPLE).isPresent()
                && lastOfRound(Action.LEAVE_SIMPLE).isEmpty();
    }

    /** What stands in this round: the organ's opinion, or what an organ above changed it to (art. 32, 35, 36); none before. */
    public Optional<Step> decisionInForce() {
        return ofRound()
                .filter(step -> step.action() == Action.APPROVE_OPINION || step.action() == Action.CHANGE_OPINION)
                .findFirst();
    }

    /** Whether the decision in force supports the claim. */
    public boolean isGranted() {
        return decisionInForce()
                .flatMap(Step::decided)
                .filter("SUPPORTED"::equals)
                .isPresent();
    }

    /** Whether the newest report on the decision in force says that nothing is left to carry out. */
    public boolean isCarriedOut() {
        return ofRound()
                .takeWhile(step -> step.action() != Action.CHANGE_OPINION)
                .filter(step -> step.action() == Action.REPORT_EXECUTION)
                .findFirst()
                .flatMap(Step::decided)
                .filter("COMPLETE"::equals)
                .isPresent();
    }

    /** The day it was closed, also when it was opened again since; none when that closing was a mistake in fact. */
    public Optional<LocalDate> closedOn() {
        return last(step -> step.to() == State.CLOSED || TAKES_CLOSING_BACK.contains(step.action()))
                .filter(step -> step.to() == State.CLOSED)
                .map(Step::on);
    }

    /** Whether it was closed only because the petitioner's time to ask for review had passed (逾期未申请). */
    public boolean closedUnasked() {
        return lastStep().action() == Action.END_REMEDIES
                && lastStep().decided().filter("NO_REVIEW_REQUESTED"::equals).isPresent();
    }

    /** The newest step of this kind, if there was one. */
    public Optional<Step> last(Action action) {
        return last(step -> step.action() == action);
    }

    /** The newest step of which this is true, if there was one. */
    public Optional<Step> last(Predicate<Step> sought) {
        return history.reversed().stream().filter(sought).findFirst();
    }

    private Stream<Transition> edges() {
        return HandlingLifeCycle.from(origin.procedure(), state()).stream();
    }

    private HandlingCase with(Step next) {
        return new HandlingCase(
                key, origin, Stream.concat(history.stream(), Stream.of(next)).toList());
    }
}
