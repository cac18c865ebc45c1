package org.xinfang.handling.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinfang.contracts.EventType;

@DisplayName("办理流程表：每个状态、每条路径")
class HandlingLifeCycleTest {
    private static final List<String> BEGINNING = List.of(
            "take-up: - → TAKEN_UP by SYSTEM",
            "accept: TAKEN_UP → ACCEPTED by HANDLER [MATTER_ACCEPTED]",
            "refuse-acceptance: TAKEN_UP → REFUSED by HANDLER [ACCEPTANCE_REFUSED, MATTER_CLOSED]");

    private static final String SIMPLE = """
            choose-simple: TAKEN_UP → TAKEN_UP by HANDLER if SIMPLE_NOT_CHOSEN [SIMPLE_HANDLING_CHOSEN]
            leave-simple: TAKEN_UP → TAKEN_UP by HANDLER if IS_SIMPLE [SIMPLE_HANDLING_LEFT]
            leave-simple: ACCEPTED → ACCEPTED by HANDLER if IS_SIMPLE [SIMPLE_HANDLING_LEFT]""";

    @Test
    @DisplayName("信访程序（第三十一条第六项）：接办→受理→处理意见→办结")
    void thePetitionProcedureHasTheseEdgesAndNoOther() {
        assertThat(edges(Procedure.PETITION))
                .containsExactlyElementsOf(beginningAnd(
                        SIMPLE,
                        "draft-opinion: ACCEPTED → OPINION_DRAFTED by HANDLER",
                        "draft-opinion: OPINION_DRAFTED → OPINION_DRAFTED by HANDLER",
                        "approve-opinion: OPINION_DRAFTED → OPINION_ISSUED by APPROVER if NOT_THE_DRAFTER [OPINION_ISSUED]",
                        "report-execution: OPINION_ISSUED → OPINION_ISSUED by HANDLER if GRANTED [EXECUTION_REPORTED]",
                        "urge-execution: OPINION_ISSUED → OPINION_ISSUED by APPROVER if GRANTED [EXECUTION_URGED]",
                        "close: OPINION_ISSUED → CLOSED by HANDLER if CARRIED_OUT [MATTER_CLOSED]",
                        "end-remedies: OPINION_ISSUED → CLOSED by SYSTEM [MATTER_CLOSED]",
                        "resume-remedies: CLOSED → OPINION_ISSUED by SYSTEM if CLOSED_UNASKED [REMEDIES_RESUMED]",
                        "change-opinion: OPINION_ISSUED → OPINION_ISSUED by REVIEWER",
                        "change-opinion: CLOSED → OPINION_ISSUED by REVIEWER [REMEDIES_RESUMED]",
                        "order-redo: OPINION_ISSUED → ACCEPTED by REVIEWER [HANDLING_REOPENED]",
                        "order-redo: CLOSED → ACCEPTED by REVIEWER [HANDLING_REOPENED]",
                        "open-hearing: ACCEPTED → HEARING by HANDLER [HEARING_OPENED, HEARING_ANNOUNCED]",
                        "recuse: HEARING → HEARING by APPROVER [HEARING_ANNOUNCED]",
                        "close-hearing: HEARING → ACCEPTED by HANDLER [HEARING_CLOSED, HEARING_CONCLUDED]",
                        "cancel-hearing: HEARING → ACCEPTED by HANDLER [HEARING_CLOSED]",
                        "open-mediation: ACCEPTED → MEDIATING by HANDLER",
                        "confirm-agreement: MEDIATING → CLOSED by APPROVER if NOT_THE_DRAFTER"
                                + " [MEDIATION_CONCLUDED, MATTER_CLOSED]",
                        "end-mediation: MEDIATING → ACCEPTED by HANDLER [MEDIATION_CONCLUDED]",
                        otherEnds("OPINION_DRAFTED")));
    }

    @ParameterizedTest
    @EnumSource(
            value = Procedure.class,
            names = {"REVIEW", "RE_REVIEW"})
    @DisplayName("复查（第三十五条）、复核（第三十六条）：申请→受理→（听证）→意见")
    void reviewAndReReviewHaveTheseEdgesAndNoOther(Procedure procedure) {
        List<String> examination = edges(procedure);
        if (procedure == Procedure.RE_REVIEW) {
            assertThat(examination.removeLast())
                    .isEqualTo(
                            "terminate: REVIEW_DECIDED → TERMINATED by SYSTEM if OPINION_STANDS [PETITION_TERMINATED]");
        }
        assertThat(examination)
                .containsExactly(
                        "request: - → REQUESTED by HANDLER [" + procedure + "_REQUESTED]",
                        "admit: REQUESTED → ADMITTED by HANDLER [REVIEW_ADMITTED]",
                        "refuse-admission: REQUESTED → NOT_ADMITTED by HANDLER [" + procedure + "_DECIDED]",
                        "open-hearing: ADMITTED → HEARING by HANDLER [HEARING_OPENED, HEARING_ANNOUNCED]",
                        "recuse: HEARING → HEARING by APPROVER [HEARING_ANNOUNCED]",
                        "close-hearing: HEARING → ADMITTED by HANDLER [HEARING_CLOSED, HEARING_CONCLUDED]",
                        "cancel-hearing: HEARING → ADMITTED by HANDLER [HEARING_CLOSED]",
                        "draft-review: ADMITTED → REVIEW_DRAFTED by HANDLER",
                        "draft-review: REVIEW_DRAFTED → REVIEW_DRAFTED by HANDLER",
                        "approve-review: REVIEW_DRAFTED → REVIEW_DECIDED by APPROVER if NOT_THE_DRAFTER [" + procedure
                                + "_DECIDED]",
                        "accept-withdrawal: REQUESTED → WITHDRAWN by APPROVER [REVIEW_WITHDRAWN]",
                        "accept-withdrawal: ADMITTED → WITHDRAWN by APPROVER [REVIEW_WITHDRAWN]",
                        "accept-withdrawal: REVIEW_DRAFTED → WITHDRAWN by APPROVER [REVIEW_WITHDRAWN]");
    }

    @Test
    @DisplayName("依法履职（第三十一条第五项）：接办→受理→答复→办结，不出具处理意见书")
    void theDutyProcedureHasTheseEdgesAndNoOther() {
        assertThat(edges(Procedure.DUTY)).containsExactlyElementsOf(answered(EventType.DUTY_ANSWERED));
    }

    @Test
    @DisplayName("意见建议（第二十九条）：接办→受理→答复→办结，可以简易办理，不出具处理意见书")
    void theStudyOfASuggestionHasTheseEdgesAndNoOther() {
        assertThat(edges(Procedure.STUDY))
                .containsExactlyElementsOf(
                        Stream.concat(answered(EventType.SUGGESTION_ANSWERED).stream(), SIMPLE.lines())
                                .toList());
    }

    @Test
    void everyStateIsReachedByAnEdgeAndEveryActionIsOne() {
        List<Transition> all = Arrays.stream(Procedure.values())
                .flatMap(procedure -> HandlingLifeCycle.of(procedure).stream())
                .toList();
        assertThat(all.stream().map(Transition::to).collect(Collectors.toSet())).isEqualTo(EnumSet.allOf(State.class));
        assertThat(all.stream().map(Transition::action).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Action.class));
    }

    @ParameterizedTest
    @EnumSource(Procedure.class)
    void onlyTheEndsHaveNoWayOut(Procedure procedure) {
        Set<State> expected = switch (procedure) {
            case PETITION, DUTY, STUDY -> EnumSet.of(State.REFUSED);
            case REVIEW -> EnumSet.of(State.NOT_ADMITTED, State.WITHDRAWN, State.REVIEW_DECIDED);
            case RE_REVIEW -> EnumSet.of(State.NOT_ADMITTED, State.WITHDRAWN, State.TERMINATED);
        };
        Set<State> reached = HandlingLifeCycle.of(procedure).stream()
                .map(Transition::to)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(State.class)));
        Set<State> ends = reached.stream()
                .filter(state -> HandlingLifeCycle.from(procedure, state).isEmpty())
                .collect(Collectors.toSet());
        assertThat(ends).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Procedure.class)
    void noStateOffersTheSameActionTwice(Procedure procedure) {
        for (State state : State.values()) {
            assertThat(HandlingLifeCycle.from(procedure, state))
                    .extracting(Transition::action)
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("everyStepInEveryState")
    void aStepWithoutAnEdgeIsRefusedAndNamesArticleAndOpenSteps(HandlingCase handling, Action action) {
        Officer officer = Cases.handlerAndApprover("wang");
        var refused =
                Cases.refusal(handling.step(action, officer, Cases.FRI_2026_03_20), StepRefused.IllegalStep.class);
        assertThat(refused.from()).isEqualTo(handling.state());
        assertThat(refused.article())
                .hasValueSatisfying(article -> assertThat(article).startsWith("《信访"));
        assertThat(refused.allowedActions())
                .contains(handling.allowedActions(officer).stream()
                        .map(Action::wireName)
                        .toList());
    }

    static Stream<Arguments> everyStepInEveryState() {
        return Stages.all()
                .flatMap(handling -> Arrays.stream(Action.values())
                        .filter(action ->
                                HandlingLifeCycle.from(handling.origin().procedure(), handling.state()).stream()
                                        .noneMatch(edge -> edge.action() == action))
                        .map(action -> Arguments.of(handling, action)));
    }

    private static List<String> answered(EventType event) {
        return beginningAnd(
                "draft-answer: ACCEPTED → ANSWER_DRAFTED by HANDLER",
                "draft-answer: ANSWER_DRAFTED → ANSWER_DRAFTED by HANDLER",
                "approve-answer: ANSWER_DRAFTED → ANSWERED by APPROVER if NOT_THE_DRAFTER [" + event + "]",
                "close: ANSWERED → CLOSED by HANDLER [MATTER_CLOSED]",
                otherEnds("ANSWER_DRAFTED"));
    }

    private static String otherEnds(String drafted) {
        return Stream.concat(
                        Stream.of("TAKEN_UP", "ACCEPTED", drafted)
                                .flatMap(open -> Stream.of("accept-withdrawal", "discontinue")
                                        .map(end -> end + ": " + open + " → CLOSED by APPROVER [MATTER_CLOSED]")),
                        Stream.of("reopen: CLOSED → ACCEPTED by SUPERVISOR if WAS_ACCEPTED [HANDLING_REOPENED]"))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> beginningAnd(String... rest) {
        return Stream.concat(BEGINNING.stream(), Stream.of(rest))
                .flatMap(String::lines)
                .toList();
    }

    private static List<String> edges(Procedure procedure) {
        return HandlingLifeCycle.of(procedure).stream()
                .map(edge -> edge.action().wireName() + ": " + (edge.from() == null ? "-" : edge.from()) + " → "
                        + edge.to() + " by " + edge.who()
                        + (edge.guard() == Guard.NONE ? "" : " if " + edge.guard())
                        + (edge.events().isEmpty() ? "" : " " + edge.events()))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
