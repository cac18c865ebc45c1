package org.xinfang.contracts;

import java.util.Arrays;
import java.util.Optional;
import org.xinfang.contracts.deadline.CalendarYearImported;
import org.xinfang.contracts.deadline.LocalRuleBookAdded;
import org.xinfang.contracts.deadline.SupervisionTaskClosed;
import org.xinfang.contracts.deadline.SupervisionTaskOpened;
import org.xinfang.contracts.deadline.TimeLimitCancelled;
import org.xinfang.contracts.deadline.TimeLimitEscalated;
import org.xinfang.contracts.deadline.TimeLimitExtended;
import org.xinfang.contracts.deadline.TimeLimitMet;
import org.xinfang.contracts.deadline.TimeLimitMissed;
import org.xinfang.contracts.deadline.TimeLimitOwedAgain;
import org.xinfang.contracts.deadline.TimeLimitReassigned;
import org.xinfang.contracts.deadline.TimeLimitReopened;
import org.xinfang.contracts.deadline.TimeLimitRescheduled;
import org.xinfang.contracts.deadline.TimeLimitResumed;
import org.xinfang.contracts.deadline.TimeLimitStarted;
import org.xinfang.contracts.deadline.TimeLimitSuspended;
import org.xinfang.contracts.deadline.TimeLimitWarned;
import org.xinfang.contracts.handling.AcceptanceRefused;
import org.xinfang.contracts.handling.DutyAnswered;
import org.xinfang.contracts.handling.HandlingReopened;
import org.xinfang.contracts.handling.HearingAnnounced;
import org.xinfang.contracts.handling.HearingClosed;
import org.xinfang.contracts.handling.HearingConcluded;
import org.xinfang.contracts.handling.HearingOpened;
import org.xinfang.contracts.handling.MatterAccepted;
import org.xinfang.contracts.handling.MatterClosed;
import org.xinfang.contracts.handling.MediationConcluded;
import org.xinfang.contracts.handling.OpinionIssued;
import org.xinfang.contracts.handling.PetitionTerminated;
import org.xinfang.contracts.handling.ReReviewDecided;
import org.xinfang.contracts.handling.ReReviewRequested;
import org.xinfang.contracts.handling.ReviewAdmitted;
import org.xinfang.contracts.handling.ReviewDecided;
import org.xinfang.contracts.handling.ReviewRequested;
import org.xinfang.contracts.handling.SimpleHandlingChosen;
import org.xinfang.contracts.handling.SimpleHandlingLeft;
import org.xinfang.contracts.handling.SuggestionAnswered;
import org.xinfang.contracts.handling.accusation.AccusationConcluded;
import org.xinfang.contracts.handling.accusation.AccusationFoundRepeat;
import org.xinfang.contracts.handling.accusation.AccusationTakenIn;
import org.xinfang.contracts.handling.accusation.ReporterTold;
import org.xinfang.contracts.handling.execution.ExecutionReported;
import org.xinfang.contracts.handling.execution.ExecutionUrged;
import org.xinfang.contracts.handling.plan.PlanConcluded;
import org.xinfang.contracts.handling.plan.PlanOpened;
import org.xinfang.contracts.handling.plan.PlanTaskChanged;
import org.xinfang.contracts.handling.plan.PlanTaskSet;
import org.xinfang.contracts.handling.remedy.RemediesResumed;
import org.xinfang.contracts.handling.remedy.ReviewWithdrawn;
import org.xinfang.contracts.handling.supervision.ClosingReportDecided;
import org.xinfang.contracts.handling.supervision.ClosingReportSubmitted;
import org.xinfang.contracts.handling.supervision.ProposalAnswered;
import org.xinfang.contracts.handling.supervision.ProposalMade;
import org.xinfang.contracts.handling.supervision.SupervisionAnswered;
import org.xinfang.contracts.handling.supervision.SupervisionClosed;
import org.xinfang.contracts.handling.supervision.SupervisionOrdered;
import org.xinfang.contracts.intake.EvaluationLapsed;
import org.xinfang.contracts.intake.EvaluationOpened;
import org.xinfang.contracts.intake.MatterContentRecorded;
import org.xinfang.contracts.intake.MatterRegistered;
import org.xinfang.contracts.intake.MatterSupplemented;
import org.xinfang.contracts.intake.SatisfactionEvaluated;
import org.xinfang.contracts.notice.DeliveryFailed;
import org.xinfang.contracts.notice.NoticeContentSupplied;
import org.xinfang.contracts.notice.NoticeDelivered;
import org.xinfang.contracts.notice.NoticeIssued;
import org.xinfang.contracts.notice.NoticeReleased;
import org.xinfang.contracts.notice.NoticeReplaced;
import org.xinfang.contracts.notice.NoticeTemplateActivated;
import org.xinfang.contracts.notice.NoticeVoided;
import org.xinfang.contracts.routing.AssistanceRequested;
import org.xinfang.contracts.routing.ClassificationSuggested;
import org.xinfang.contracts.routing.DisputeDecided;
import org.xinfang.contracts.routing.DisputeRaised;
import org.xinfang.contracts.routing.DiversionTableActivated;
import org.xinfang.contracts.routing.MatterAssigned;
import org.xinfang.contracts.routing.MatterClassified;
import org.xinfang.contracts.routing.MatterDiverted;
import org.xinfang.contracts.routing.MatterReferred;
import org.xinfang.contracts.routing.NonAcceptanceDecided;
import org.xinfang.contracts.routing.ObjectionDecided;
import org.xinfang.contracts.routing.OrganChanged;
import org.xinfang.contracts.routing.ReferralObjected;
import org.xinfang.contracts.routing.ReferralReceived;
import org.xinfang.contracts.routing.ReferralTakenUp;
import org.xinfang.contracts.routing.RepeatMerged;
import org.xinfang.contracts.routing.RepeatSeparated;
import org.xinfang.contracts.routing.lead.LeadCaseConcluded;
import org.xinfang.contracts.routing.lead.LeadOfficialAppointed;
import org.xinfang.contracts.routing.lead.LeadStepRecorded;

/**
 * Every event type with its wire name, topic and record. The wire name is written here and nowhere else; it never
 * follows a renamed class.
 */
public enum EventType {
    MATTER_REGISTERED("xinfang.intake.matter-registered.v1", Topics.INTAKE, MatterRegistered.class),
    MATTER_CONTENT_RECORDED(
            "xinfang.intake.matter-content-recorded.v1", Topics.INTAKE_RESTRICTED, MatterContentRecorded.class),
    MATTER_SUPPLEMENTED("xinfang.intake.matter-supplemented.v1", Topics.INTAKE, MatterSupplemented.class),
    EVALUATION_OPENED("xinfang.intake.evaluation-opened.v1", Topics.INTAKE, EvaluationOpened.class),
    SATISFACTION_EVALUATED("xinfang.intake.satisfaction-evaluated.v1", Topics.INTAKE, SatisfactionEvaluated.class),
    EVALUATION_LAPSED("xinfang.intake.evaluation-lapsed.v1", Topics.INTAKE, EvaluationLapsed.class),

    CLASSIFICATION_SUGGESTED(
            "xinfang.routing.classification-suggested.v1", Topics.ROUTING, ClassificationSuggested.class),
    MATTER_CLASSIFIED("xinfang.routing.matter-classified.v1", Topics.ROUTING, MatterClassified.class),
    MATTER_REFERRED("xinfang.routing.matter-referred.v1", Topics.ROUTING, MatterReferred.class),
    MATTER_ASSIGNED("xinfang.routing.matter-assigned.v1", Topics.ROUTING, MatterAssigned.class),
    MATTER_DIVERTED("xinfang.routing.matter-diverted.v1", Topics.ROUTING, MatterDiverted.class),
    NON_ACCEPTANCE_DECIDED("xinfang.routing.non-acceptance-decided.v1", Topics.ROUTING, NonAcceptanceDecided.class),
    REFERRAL_RECEIVED("xinfang.routing.referral-received.v1", Topics.ROUTING, ReferralReceived.class),
    REFERRAL_TAKEN_UP("xinfang.routing.referral-taken-up.v1", Topics.ROUTING, ReferralTakenUp.class),
    REFERRAL_OBJECTED("xinfang.routing.referral-objected.v1", Topics.ROUTING, ReferralObjected.class),
    OBJECTION_DECIDED("xinfang.routing.objection-decided.v1", Topics.ROUTING, ObjectionDecided.class),
    ASSISTANCE_REQUESTED("xinfang.routing.assistance-requested.v1", Topics.ROUTING, AssistanceRequested.class),
    DISPUTE_RAISED("xinfang.routing.dispute-raised.v1", Topics.ROUTING, DisputeRaised.class),
    DISPUTE_DECIDED("xinfang.routing.dispute-decided.v1", Topics.ROUTING, DisputeDecided.class),
    LEAD_OFFICIAL_APPOINTED("xinfang.routing.lead-official-appointed.v1", Topics.ROUTING, LeadOfficialAppointed.class),
    LEAD_STEP_RECORDED("xinfang.routing.lead-step-recorded.v1", Topics.ROUTING, LeadStepRecorded.class),
    LEAD_CASE_CONCLUDED("xinfang.routing.lead-case-concluded.v1", Topics.ROUTING, LeadCaseConcluded.class),
    REPEAT_MERGED("xinfang.routing.repeat-merged.v1", Topics.ROUTING, RepeatMerged.class),
    REPEAT_SEPARATED("xinfang.routing.repeat-separated.v1", Topics.ROUTING, RepeatSeparated.class),
    DIVERSION_TABLE_ACTIVATED(
            "xinfang.routing.diversion-table-activated.v1", Topics.ROUTING, DiversionTableActivated.class),
    ORGAN_CHANGED("xinfang.routing.organ-changed.v1", Topics.ORGANS, OrganChanged.class),

    MATTER_ACCEPTED("xinfang.handling.matter-accepted.v1", Topics.HANDLING, MatterAccepted.class),
    ACCEPTANCE_REFUSED("xinfang.handling.acceptance-refused.v1", Topics.HANDLING, AcceptanceRefused.class),
    SIMPLE_HANDLING_CHOSEN("xinfang.handling.simple-handling-chosen.v1", Topics.HANDLING, SimpleHandlingChosen.class),
    SIMPLE_HANDLING_LEFT("xinfang.handling.simple-handling-left.v1", Topics.HANDLING, SimpleHandlingLeft.class),
    OPINION_ISSUED("xinfang.handling.opinion-issued.v1", Topics.HANDLING, OpinionIssued.class),
    SUGGESTION_ANSWERED("xinfang.handling.suggestion-answered.v1", Topics.HANDLING, SuggestionAnswered.class),
    DUTY_ANSWERED("xinfang.handling.duty-answered.v1", Topics.HANDLING, DutyAnswered.class),
    MATTER_CLOSED("xinfang.handling.matter-closed.v1", Topics.HANDLING, MatterClosed.class),
    MEDIATION_CONCLUDED("xinfang.handling.mediation-concluded.v1", Topics.HANDLING, MediationConcluded.class),
    HEARING_OPENED("xinfang.handling.hearing-opened.v1", Topics.HANDLING, HearingOpened.class),
    HEARING_ANNOUNCED("xinfang.handling.hearing-announced.v1", Topics.HANDLING, HearingAnnounced.class),
    HEARING_CONCLUDED("xinfang.handling.hearing-concluded.v1", Topics.HANDLING, HearingConcluded.class),
    HEARING_CLOSED("xinfang.handling.hearing-closed.v1", Topics.HANDLING, HearingClosed.class),
    REVIEW_REQUESTED("xinfang.handling.review-requested.v1", Topics.HANDLING, ReviewRequested.class),
    REVIEW_DECIDED("xinfang.handling.review-decided.v1", Topics.HANDLING, ReviewDecided.class),
    RE_REVIEW_REQUESTED("xinfang.handling.re-review-requested.v1", Topics.HANDLING, ReReviewRequested.class),
    RE_REVIEW_DECIDED("xinfang.handling.re-review-decided.v1", Topics.HANDLING, ReReviewDecided.class),
    REVIEW_ADMITTED("xinfang.handling.review-admitted.v1", Topics.HANDLING, ReviewAdmitted.class),
    HANDLING_REOPENED("xinfang.handling.handling-reopened.v1", Topics.HANDLING, HandlingReopened.class),
    PETITION_TERMINATED("xinfang.handling.petition-terminated.v1", Topics.HANDLING, PetitionTerminated.class),
    REVIEW_WITHDRAWN("xinfang.handling.review-withdrawn.v1", Topics.HANDLING, ReviewWithdrawn.class),
    REMEDIES_RESUMED("xinfang.handling.remedies-resumed.v1", Topics.HANDLING, RemediesResumed.class),
    EXECUTION_REPORTED("xinfang.handling.execution-reported.v1", Topics.HANDLING, ExecutionReported.class),
    EXECUTION_URGED("xinfang.handling.execution-urged.v1", Topics.HANDLING, ExecutionUrged.class),
    PLAN_OPENED("xinfang.handling.plan-opened.v1", Topics.HANDLING, PlanOpened.class),
    ACCUSATION_TAKEN_IN("xinfang.handling.accusation-taken-in.v1", Topics.HANDLING, AccusationTakenIn.class),
    REPORTER_TOLD("xinfang.handling.reporter-told.v1", Topics.HANDLING, ReporterTold.class),
    ACCUSATION_FOUND_REPEAT(
            "xinfang.handling.accusation-found-repeat.v1", Topics.HANDLING, AccusationFoundRepeat.class),
    ACCUSATION_CONCLUDED("xinfang.handling.accusation-concluded.v1", Topics.HANDLING, AccusationConcluded.class),
    PLAN_TASK_SET("xinfang.handling.plan-task-set.v1", Topics.HANDLING, PlanTaskSet.class),
    PLAN_TASK_CHANGED("xinfang.handling.plan-task-changed.v1", Topics.HANDLING, PlanTaskChanged.class),
    PLAN_CONCLUDED("xinfang.handling.plan-concluded.v1", Topics.HANDLING, PlanConcluded.class),
    CLOSING_REPORT_SUBMITTED(
            "xinfang.handling.closing-report-submitted.v1", Topics.HANDLING, ClosingReportSubmitted.class),
    CLOSING_REPORT_DECIDED("xinfang.handling.closing-report-decided.v1", Topics.HANDLING, ClosingReportDecided.class),
    SUPERVISION_ORDERED("xinfang.handling.supervision-ordered.v1", Topics.HANDLING, SupervisionOrdered.class),
    SUPERVISION_ANSWERED("xinfang.handling.supervision-answered.v1", Topics.HANDLING, SupervisionAnswered.class),
    SUPERVISION_CLOSED("xinfang.handling.supervision-closed.v1", Topics.HANDLING, SupervisionClosed.class),
    PROPOSAL_MADE("xinfang.handling.proposal-made.v1", Topics.HANDLING, ProposalMade.class),
    PROPOSAL_ANSWERED("xinfang.handling.proposal-answered.v1", Topics.HANDLING, ProposalAnswered.class),

    TIME_LIMIT_STARTED("xinfang.deadline.time-limit-started.v1", Topics.DEADLINE, TimeLimitStarted.class),
    TIME_LIMIT_MET("xinfang.deadline.time-limit-met.v1", Topics.DEADLINE, TimeLimitMet.class),
    TIME_LIMIT_MISSED("xinfang.deadline.time-limit-missed.v1", Topics.DEADLINE, TimeLimitMissed.class),
    TIME_LIMIT_WARNED("xinfang.deadline.time-limit-warned.v1", Topics.DEADLINE, TimeLimitWarned.class),
    TIME_LIMIT_CANCELLED("xinfang.deadline.time-limit-cancelled.v1", Topics.DEADLINE, TimeLimitCancelled.class),
    TIME_LIMIT_RESCHEDULED("xinfang.deadline.time-limit-rescheduled.v1", Topics.DEADLINE, TimeLimitRescheduled.class),
    TIME_LIMIT_ESCALATED("xinfang.deadline.time-limit-escalated.v1", Topics.DEADLINE, TimeLimitEscalated.class),
    SUPERVISION_TASK_OPENED(
            "xinfang.deadline.supervision-task-opened.v1", Topics.DEADLINE, SupervisionTaskOpened.class),
    SUPERVISION_TASK_CLOSED(
            "xinfang.deadline.supervision-task-closed.v1", Topics.DEADLINE, SupervisionTaskClosed.class),
    TIME_LIMIT_EXTENDED("xinfang.deadline.time-limit-extended.v1", Topics.DEADLINE, TimeLimitExtended.class),
    TIME_LIMIT_SUSPENDED("xinfang.deadline.time-limit-suspended.v1", Topics.DEADLINE, TimeLimitSuspended.class),
    TIME_LIMIT_RESUMED("xinfang.deadline.time-limit-resumed.v1", Topics.DEADLINE, TimeLimitResumed.class),
    TIME_LIMIT_REOPENED("xinfang.deadline.time-limit-reopened.v1", Topics.DEADLINE, TimeLimitReopened.class),
    TIME_LIMIT_OWED_AGAIN("xinfang.deadline.time-limit-owed-again.v1", Topics.DEADLINE, TimeLimitOwedAgain.class),
    TIME_LIMIT_REASSIGNED("xinfang.deadline.time-limit-reassigned.v1", Topics.DEADLINE, TimeLimitReassigned.class),
    CALENDAR_YEAR_IMPORTED("xinfang.deadline.calendar-year-imported.v1", Topics.DEADLINE, CalendarYearImported.class),
    LOCAL_RULE_BOOK_ADDED("xinfang.deadline.local-rule-book-added.v1", Topics.DEADLINE, LocalRuleBookAdded.class),

    NOTICE_ISSUED("xinfang.notice.notice-issued.v1", Topics.NOTICE, NoticeIssued.class),
    NOTICE_DELIVERED("xinfang.notice.notice-delivered.v1", Topics.NOTICE, NoticeDelivered.class),
    DELIVERY_FAILED("xinfang.notice.delivery-failed.v1", Topics.NOTICE, DeliveryFailed.class),
    NOTICE_CONTENT_SUPPLIED("xinfang.notice.notice-content-supplied.v1", Topics.NOTICE, NoticeContentSupplied.class),
    NOTICE_RELEASED("xinfang.notice.notice-released.v1", Topics.NOTICE, NoticeReleased.class),
    NOTICE_VOIDED("xinfang.notice.notice-voided.v1", Topics.NOTICE, NoticeVoided.class),
    NOTICE_REPLACED("xinfang.notice.notice-replaced.v1", Topics.NOTICE, NoticeReplaced.class),
    NOTICE_TEMPLATE_ACTIVATED(
            "xinfang.notice.notice-template-activated.v1", Topics.NOTICE, NoticeTemplateActivated.class);

    private final String wireName;
    private final String topic;
    private final Class<? extends Record> payload;

    EventType(String wireName, String topic, Class<? extends Record> payload) {
        this.wireName = wireName;
        this.topic = topic;
        this.payload = payload;
    }

    /** The CloudEvents {@code type}. */
    public String wireName() {
        return wireName;
    }

    public String topic() {
        return topic;
    }

    public Class<? extends Record> payload() {
        return payload;
    }

    /** The type with this wire name; empty when this version does not know it. */
    public static Optional<EventType> ofWireName(String wireName) {
        return Arrays.stream(values())
                .filter(type -> type.wireName.equals(wireName))
                .findFirst();
    }

    /** The type of this payload. Every record of this module has exactly one. */
    public static EventType of(Record event) {
        return Arrays.stream(values())
                .filter(type -> type.payload == event.getClass())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no event type for " + event.getClass()));
    }
}
