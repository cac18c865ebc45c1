package org.xinfang.deadline.trigger;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;
import org.xinfang.contracts.handling.accusation.AccusationConcluded;
import org.xinfang.contracts.handling.accusation.AccusationFoundRepeat;
import org.xinfang.contracts.handling.accusation.AccusationTakenIn;
import org.xinfang.contracts.handling.accusation.ReporterTold;
import org.xinfang.contracts.handling.supervision.ClosingReportDecided;
import org.xinfang.contracts.handling.supervision.ClosingReportSubmitted;
import org.xinfang.contracts.handling.supervision.ProposalAnswered;
import org.xinfang.contracts.handling.supervision.ProposalMade;
import org.xinfang.contracts.handling.supervision.SupervisionAnswered;
import org.xinfang.contracts.handling.supervision.SupervisionClosed;
import org.xinfang.contracts.handling.supervision.SupervisionOrdered;
import org.xinfang.deadline.limit.Fact;
import org.xinfang.deadline.limit.Start;
import org.xinfang.deadline.limit.Subject;
import org.xinfang.deadline.limit.Target;

/**
 * Tells which limits a fact starts and ends by which organs answer a petition department (art. 22(1)(3), 40), and a discipline
 * organ its reporter.
 */
final class LimitsBetweenOrgans {
    private LimitsBetweenOrgans() {}

    static List<Start> starts(Record event) {
        return switch (event) {
            case ClosingReportDecided e when !e.accepted() -> List.of(reportAgain(e));
            case SupervisionOrdered e ->
                List.of(new Start(
                                e.matter(),
                                Limits.SUPERVISION,
                                Subject.supervision(e.supervision(), e.claim()),
                                e.organ(),
                                e.orderedOn())
                        .ofMatterNumber(e.number())
                        .until(e.dueBy()));
            case ProposalMade e ->
                List.of(new Start(
                        e.matter(), Limits.PROPOSAL_ANSWER, Subject.proposal(e.proposal()), e.to(), e.receivedOn()));
            case AccusationTakenIn e when e.realName() -> List.of(ReporterFeedback.start(e));
            case AccusationConcluded e when e.resultOwed() -> List.of(ReporterFeedback.start(e));
            default -> EvaluationWindow.starts(event);
        };
    }

    static List<Fact> met(Record event) {
        return switch (event) {
            case ClosingReportSubmitted e ->
                List.of(LimitEnds.met(
                        Target.subject(e.matter(), Limits.REPORT, reportOf(e)), e.submittedOn(), "已报送办结报告"));
            case SupervisionAnswered e ->
                List.of(LimitEnds.met(
                        ofSupervision(e.matter(), e.supervision(), e.claim()), e.answeredOn(), "已反馈督办情况"));
            case ProposalAnswered e ->
                List.of(LimitEnds.met(
                        Target.subject(e.matter(), Limits.PROPOSAL_ANSWER, Subject.proposal(e.proposal())),
                        e.answeredOn(),
                        "已书面反馈"));
            case ReporterTold e -> List.of(ReporterFeedback.met(e));
            default -> EvaluationWindow.met(event);
        };
    }

    static List<Fact> cancelled(Record event) {
        return switch (event) {
            case SupervisionClosed e ->
                List.of(LimitEnds.cancelled(
                        ofSupervision(e.matter(), e.supervision(), e.claim()), e.closedOn(), "督办已办结"));
            case AccusationFoundRepeat e -> List.of(ReporterFeedback.cancelled(e));
            default -> EvaluationWindow.cancelled(event);
        };
    }

    /** A report that was sent back is due again on the day that the assigner set. */
    private static Start reportAgain(ClosingReportDecided event) {
        return new Start(
                        event.matter(),
                        Limits.REPORT,
                        Subject.report(event.referral(), event.claim(), event.submission() + 1),
                        event.organ(),
                        event.decidedOn())
                .ofMatterNumber(event.number())
                .until(requireNonNull(event.redoBy()));
    }

    private static Subject reportOf(ClosingReportSubmitted event) {
        return event.submission() == 1
                ? Subject.referral(event.referral(), event.claim())
                : Subject.report(event.referral(), event.claim(), event.submission());
    }

    private static Target ofSupervision(UUID matter, UUID supervision, int claim) {
        return Target.subject(matter, Limits.SUPERVISION, Subject.supervision(supervision, claim));
    }
}
