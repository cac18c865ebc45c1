package org.xinfang.deadline.trigger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfang.contracts.EventType;
import org.xinfang.contracts.deadline.TimeLimitStarted;
import org.xinfang.deadline.calendar.Calendars;
import org.xinfang.deadline.calendar.Certainty;
import org.xinfang.deadline.law.RuleBookFile;
import org.xinfang.deadline.rule.Course;
import org.xinfang.deadline.rule.DueDates;
import org.xinfang.deadline.rule.Reckoning;
import org.xinfang.deadline.rule.StatutoryRule;

/** The published samples mean to us what their producers meant, and ours hold the days we count. */
class ContractSamplesTest {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    @ParameterizedTest(name = "{1}: starts {2}, bears on {3}")
    @CsvSource({
        "MATTER_REGISTERED, intake/matter-registered/1, TL-01,",
        "MATTER_REFERRED, routing/matter-referred/1, , TL-01 TL-02",
        "MATTER_REFERRED, routing/matter-referred/1.sealed, , TL-01 TL-02",
        "REFERRAL_RECEIVED, routing/referral-received/1, TL-03 TL-04,",
        "REFERRAL_TAKEN_UP, routing/referral-taken-up/1, , TL-04",
        "MATTER_ACCEPTED, handling/matter-accepted/1, TL-05,",
        "SIMPLE_HANDLING_CHOSEN, handling/simple-handling-chosen/1, TL-21,",
        "MATTER_ACCEPTED, handling/matter-accepted/1.simple, TL-22, TL-21",
        "ACCEPTANCE_REFUSED, handling/acceptance-refused/1, , TL-21",
        "SIMPLE_HANDLING_LEFT, handling/simple-handling-left/1, , TL-21 TL-22",
        "SUGGESTION_ANSWERED, handling/suggestion-answered/1.told, , TL-22",
        "OPINION_ISSUED, handling/opinion-issued/1, , TL-05 REDO-35 TL-22",
        "HANDLING_REOPENED, handling/handling-reopened/1, REDO-35, TL-06 TL-08",
        "MATTER_CLOSED, handling/matter-closed/1, , TL-05 REDO-35 TL-22",
        "CLOSING_REPORT_SUBMITTED, handling/closing-report-submitted/1, , TL-10",
        "CLOSING_REPORT_DECIDED, handling/closing-report-decided/1, ,",
        "CLOSING_REPORT_DECIDED, handling/closing-report-decided/1.returned, TL-10,",
        "MATTER_ASSIGNED, routing/matter-assigned/1, TL-10, TL-01 TL-02",
        "REPEAT_MERGED, routing/repeat-merged/1, , TL-01 TL-02",
        "REPEAT_SEPARATED, routing/repeat-separated/1, , TL-01 TL-02",
        "REVIEW_WITHDRAWN, handling/review-withdrawn/1, , TL-07 TL-06",
        "EXECUTION_REPORTED, handling/execution-reported/1, ,",
        "EXECUTION_URGED, handling/execution-urged/1, ,",
        "PLAN_OPENED, handling/plan-opened/1, ,",
        "PLAN_TASK_SET, handling/plan-task-set/1, ,",
        "PLAN_TASK_CHANGED, handling/plan-task-changed/1, ,",
        "PLAN_CONCLUDED, handling/plan-concluded/1, ,",
        "REMEDIES_RESUMED, handling/remedies-resumed/1, ,",
        "REVIEW_REQUESTED, handling/review-requested/1, TL-07, TL-06",
        "REVIEW_DECIDED, handling/review-decided/1, , TL-07",
        "RE_REVIEW_REQUESTED, handling/re-review-requested/1, TL-09, TL-08",
        "RE_REVIEW_DECIDED, handling/re-review-decided/1, , TL-09",
        "SUPERVISION_ORDERED, handling/supervision-ordered/1, TL-12,",
        "SUPERVISION_ANSWERED, handling/supervision-answered/1, , TL-12",
        "SUPERVISION_CLOSED, handling/supervision-closed/1, , TL-12",
        "PROPOSAL_MADE, handling/proposal-made/1, TL-13,",
        "PROPOSAL_MADE, handling/proposal-made/1.worded, TL-13,",
        "PROPOSAL_ANSWERED, handling/proposal-answered/1, , TL-13",
        "REFERRAL_OBJECTED, routing/referral-objected/1, , TL-04",
        "OBJECTION_DECIDED, routing/objection-decided/1, , TL-03 TL-10 TL-01 TL-02",
        "OBJECTION_DECIDED, routing/objection-decided/1.rejected, ,",
        "ACCUSATION_TAKEN_IN, handling/accusation-taken-in/1, TL-29,",
        "REPORTER_TOLD, handling/reporter-told/1, , TL-29",
        "REPORTER_TOLD, handling/reporter-told/1.result, , TL-30",
        "ACCUSATION_FOUND_REPEAT, handling/accusation-found-repeat/1, , TL-29",
        "ACCUSATION_CONCLUDED, handling/accusation-concluded/1, TL-30,",
        "MATTER_SUPPLEMENTED, intake/matter-supplemented/1, , every",
        "EVALUATION_OPENED, intake/evaluation-opened/1, TL-37,",
        "SATISFACTION_EVALUATED, intake/satisfaction-evaluated/1, , TL-37",
        "SATISFACTION_EVALUATED, intake/satisfaction-evaluated/1.in-part, ,",
        "EVALUATION_LAPSED, intake/evaluation-lapsed/1, , TL-37",
        "HEARING_OPENED, handling/hearing-opened/1, , TL-09",
        "HEARING_CLOSED, handling/hearing-closed/1, , TL-09",
        "NOTICE_DELIVERED, notice/notice-delivered/1, TL-06,",
        "DUTY_ANSWERED, handling/duty-answered/1, ,",
        "MATTER_CLASSIFIED, routing/matter-classified/1, , TL-02"
    })
    void eachSampleStartsAndEndsItsLimits(EventType type, String sample, @Nullable String starts, @Nullable String ends)
            throws IOException {
        Record event = read(type, sample);
        assertEquals(
                codes(starts),
                LimitStarts.of(event).stream()
                        .map(start -> start.rule().value())
                        .toList());
        assertEquals(
                codes(ends),
                Stream.of(
                                LimitEnds.met(event),
                                LimitEnds.cancelled(event),
                                LimitEnds.undone(event),
                                DirectNotice.divided(event, OffsetDateTime.parse("2026-03-03T10:00+08:00")),
                                LimitPauses.of(event))
                        .flatMap(List::stream)
                        .map(fact -> fact.target().rule())
                        .map(rule -> rule == null ? "every" : rule.value())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"deadline/time-limit-started/1", "deadline/time-limit-started/1.petitioner"})
    void ourOwnSamplesHoldTheDaysWeCount(String sample) throws IOException {
        TimeLimitStarted started = (TimeLimitStarted) read(EventType.TIME_LIMIT_STARTED, sample);
        StatutoryRule rule = RuleBookFile.shipped().rules().stream()
                .filter(candidate -> candidate.code().value().equals(started.rule()))
                .findFirst()
                .orElseThrow();
        DueDates due = new Reckoning(Calendars.shipped()).dueDates(rule, Course.from(started.dayZero()));
        assertEquals(rule.article().toString(), started.article());
        assertEquals(due.strictDue(), started.strictDue());
        assertEquals(due.legalDue(), started.legalDue());
        assertEquals(due.certainty() == Certainty.PROVISIONAL, started.provisional());
    }

    private static Record read(EventType type, String sample) throws IOException {
        try (var stream = EventType.class.getResourceAsStream("/samples/" + sample + ".json")) {
            return JSON.readValue(stream, type.payload());
        }
    }

    private static List<String> codes(@Nullable String codes) {
        return codes == null ? List.of() : List.of(codes.split(" "));
    }
}
