package org.xinfang.intake.progress;

import static org.xinfang.intake.progress.LaterLines.open;
import static org.xinfang.intake.progress.LaterLines.staff;

import java.util.Optional;
import org.xinfang.contracts.handling.plan.PlanConcluded;
import org.xinfang.contracts.handling.plan.PlanOpened;
import org.xinfang.contracts.handling.plan.PlanTaskChanged;
import org.xinfang.contracts.handling.plan.PlanTaskSet;

/** Lines for resolution plans: that organs work together. By which measure, and with what result, stands in the plan. */
final class PlanLines {
    private PlanLines() {}

    static Optional<TimelineLine> of(Record event) {
        return switch (event) {
            case PlanOpened e -> open(e.claim(), e.lead(), "已制定化解方案，由有关机关、单位共同开展化解工作");
            case PlanTaskSet e -> staff(e.claim(), e.lead(), "请" + e.organ().name() + "参与化解，于 " + e.dueBy() + " 前完成");
            case PlanTaskChanged e -> staff(e.claim(), e.organ(), "第 " + e.task() + " 项化解任务：" + state(e.state()));
            case PlanConcluded e -> open(e.claim(), e.lead(), "化解方案的工作已结束");
            default -> EvaluationLines.of(event);
        };
    }

    private static String state(String state) {
        return switch (state) {
            case "TAKEN_ON" -> "已承接";
            case "DECLINED" -> "不予承接";
            case "DECLINED_BY_PETITIONER" -> "信访人未同意，不再开展";
            case "WITHDRAWN" -> "已撤回";
            case "REPORTED" -> "已完成";
            default -> "随诉求办理结束而终止";
        };
    }
}
