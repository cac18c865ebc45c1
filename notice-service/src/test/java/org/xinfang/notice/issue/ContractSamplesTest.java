package org.xinfang.notice.issue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinfang.contracts.EventType;

/** The published samples of the events we listen to still mean what we think they mean. */
class ContractSamplesTest {
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    @ParameterizedTest
    @CsvSource({
        "MATTER_REFERRED, routing/matter-referred/1, 2",
        "MATTER_REFERRED, routing/matter-referred/1.sealed, 1",
        "MATTER_ASSIGNED, routing/matter-assigned/1, 2",
        "MATTER_DIVERTED, routing/matter-diverted/1, 1",
        "MATTER_DIVERTED, routing/matter-diverted/1.limit-unknown, 1",
        "NON_ACCEPTANCE_DECIDED, routing/non-acceptance-decided/1, 1",
        "NON_ACCEPTANCE_DECIDED, routing/non-acceptance-decided/1.no-longer-accepted, 1",
        "REPEAT_MERGED, routing/repeat-merged/1, 1",
        "REPEAT_SEPARATED, routing/repeat-separated/1, 0",
        "REFERRAL_OBJECTED, routing/referral-objected/1, 1",
        "REFERRAL_OBJECTED, routing/referral-objected/1.none-proposed, 1",
        "OBJECTION_DECIDED, routing/objection-decided/1, 0",
        "ASSISTANCE_REQUESTED, routing/assistance-requested/1, 0",
        "LEAD_OFFICIAL_APPOINTED, routing/lead-official-appointed/1, 0",
        "DIVERSION_TABLE_ACTIVATED, routing/diversion-table-activated/1, 0",
        "DISPUTE_RAISED, routing/dispute-raised/1, 0",
        "DISPUTE_DECIDED, routing/dispute-decided/1, 0",
        "MATTER_ACCEPTED, handling/matter-accepted/1, 1",
        "MATTER_ACCEPTED, handling/matter-accepted/1.simple, 1",
        "SIMPLE_HANDLING_CHOSEN, handling/simple-handling-chosen/1, 0",
        "SIMPLE_HANDLING_LEFT, handling/simple-handling-left/1, 0",
        "SUGGESTION_ANSWERED, handling/suggestion-answered/1.told, 0",
        "ACCEPTANCE_REFUSED, handling/acceptance-refused/1, 1",
        "OPINION_ISSUED, handling/opinion-issued/1, 1",
        "SUGGESTION_ANSWERED, handling/suggestion-answered/1, 1",
        "DUTY_ANSWERED, handling/duty-answered/1, 1",
        "REVIEW_ADMITTED, handling/review-admitted/1, 1",
        "REVIEW_DECIDED, handling/review-decided/1, 1",
        "REVIEW_DECIDED, handling/review-decided/1.revoked, 1",
        "REVIEW_DECIDED, handling/review-decided/1.not-admitted, 1",
        "RE_REVIEW_DECIDED, handling/re-review-decided/1, 1",
        "HEARING_ANNOUNCED, handling/hearing-announced/1, 1",
        "MEDIATION_CONCLUDED, handling/mediation-concluded/1, 1",
        "MEDIATION_CONCLUDED, handling/mediation-concluded/1.without-agreement, 0",
        "REVIEW_WITHDRAWN, handling/review-withdrawn/1, 1",
        "EXECUTION_REPORTED, handling/execution-reported/1, 0",
        "EXECUTION_URGED, handling/execution-urged/1, 0",
        "PLAN_OPENED, handling/plan-opened/1, 0",
        "PLAN_TASK_SET, handling/plan-task-set/1, 0",
        "PLAN_TASK_CHANGED, handling/plan-task-changed/1, 0",
        "PLAN_CONCLUDED, handling/plan-concluded/1, 0",
        "REMEDIES_RESUMED, handling/remedies-resumed/1, 0",
        "CLOSING_REPORT_DECIDED, handling/closing-report-decided/1, 0",
        "SUPERVISION_ORDERED, handling/supervision-ordered/1, 1",
        "SUPERVISION_ANSWERED, handling/supervision-answered/1, 0",
        "SUPERVISION_CLOSED, handling/supervision-closed/1, 0",
        "PROPOSAL_MADE, handling/proposal-made/1.worded, 1",
        "PROPOSAL_ANSWERED, handling/proposal-answered/1, 0",
        "HEARING_CONCLUDED, handling/hearing-concluded/1, 0",
        "PETITION_TERMINATED, handling/petition-terminated/1, 0",
        "TIME_LIMIT_EXTENDED, deadline/time-limit-extended/1, 1",
        "TIME_LIMIT_STARTED, deadline/time-limit-started/1, 0",
        "REFERRAL_RECEIVED, routing/referral-received/1, 0",
        "MATTER_CLASSIFIED, routing/matter-classified/1, 0"
    })
    void everySampleOwesCompleteDocuments(EventType type, String sample, int documents) throws IOException {
        try (var stream = EventType.class.getResourceAsStream("/samples/" + sample + ".json")) {
            assertThat(stream).as(sample).isNotNull();
            var drafts = OwedNoticesTest.OWED.by(JSON.readValue(stream, type.payload()));
            assertThat(drafts).hasSize(documents);
            assertThat(drafts)
                    .allSatisfy(draft ->
                            assertThat(draft.kind().missingIn(draft.content())).isEmpty());
        }
    }
}
