package org.xinfang.intake.progress;

import static org.xinfang.intake.progress.LaterLines.open;
import static org.xinfang.intake.progress.LaterLines.staff;

import java.util.Optional;
import org.xinfang.contracts.handling.SimpleHandlingChosen;
import org.xinfang.contracts.handling.SimpleHandlingLeft;
import org.xinfang.contracts.handling.execution.ExecutionReported;
import org.xinfang.contracts.handling.execution.ExecutionUrged;
import org.xinfang.contracts.handling.supervision.ClosingReportDecided;
import org.xinfang.contracts.handling.supervision.ClosingReportSubmitted;
import org.xinfang.contracts.handling.supervision.ProposalAnswered;
import org.xinfang.contracts.handling.supervision.ProposalMade;
import org.xinfang.contracts.handling.supervision.SupervisionAnswered;
import org.xinfang.contracts.handling.supervision.SupervisionClosed;
import org.xinfang.contracts.handling.supervision.SupervisionOrdered;

/** Lines for the way a claim is handled, and for what organs tell each other of it: supervision and proposals. */
final class SupervisionLines {
    private SupervisionLines() {}

    static Optional<TimelineLine> of(Record event) {
        return switch (event) {
            case SimpleHandlingChosen e -> open(e.claim(), e.organ(), "适用简易办理");
            case SimpleHandlingLeft e -> open(e.claim(), e.organ(), "转为普通程序办理");
            case ExecutionReported e -> open(e.claim(), e.organ(), e.complete() ? "处理意见已执行完毕" : "处理意见正在执行");
            case ExecutionUrged e -> staff(e.claim(), e.organ(), "已督促" + e.unit() + "于 " + e.dueBy() + " 前执行处理意见");
            case ClosingReportSubmitted e -> staff(e.claim(), e.organ(), "已向" + e.to().name() + "报送办结报告");
            case ClosingReportDecided e ->
                staff(e.claim(), e.by(), e.accepted() ? "办结报告审核通过" : "办结报告退回，要求于 " + e.redoBy() + " 前重新报送");
            case SupervisionOrdered e ->
                staff(e.claim(), e.by(), "已督办" + e.organ().name() + "，要求于 " + e.dueBy() + " 前反馈");
            case SupervisionAnswered e -> staff(e.claim(), e.organ(), "已反馈督办情况");
            case SupervisionClosed e -> staff(e.claim(), e.by(), "督办已办结");
            case ProposalMade e -> staff(e.claim(), e.from(), "已向" + e.to().name() + "提出建议");
            case ProposalAnswered e -> staff(null, e.organ(), "已书面反馈建议的采纳情况");
            default -> PlanLines.of(event);
        };
    }
}
