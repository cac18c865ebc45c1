package org.xinfang.handling.lifecycle;

import java.util.Locale;

/** What can be done with a case (办理动作). */
public enum Action {
    TAKE_UP("接办"),
    ACCEPT("受理"),
    REFUSE_ACCEPTANCE("不予受理"),
    CHOOSE_SIMPLE("适用简易办理"),
    LEAVE_SIMPLE("转为普通程序"),
    DRAFT_OPINION("拟制处理意见"),
    APPROVE_OPINION("审批处理意见"),
    DRAFT_ANSWER("拟制答复"),
    APPROVE_ANSWER("审批答复"),
    REPORT_EXECUTION("报告执行情况"),
    URGE_EXECUTION("督促执行"),
    CLOSE("办结"),
    ACCEPT_WITHDRAWAL("准予撤回"),
    DISCONTINUE("终止办理"),
    REOPEN("退回重新办理"),
    END_REMEDIES("救济程序终了"),
    RESUME_REMEDIES("恢复救济程序"),
    REQUEST("提出复查、复核申请"),
    ADMIT("受理复查、复核申请"),
    REFUSE_ADMISSION("不予复查、复核"),
    DRAFT_REVIEW("拟制复查、复核意见"),
    APPROVE_REVIEW("审批复查、复核意见"),
    CHANGE_OPINION("变更处理意见"),
    ORDER_REDO("责令重新办理"),
    TERMINATE("信访终结"),
    OPEN_MEDIATION("组织调解"),
    CONFIRM_AGREEMENT("确认协议"),
    END_MEDIATION("终止调解"),
    OPEN_HEARING("决定听证"),
    RECUSE("决定回避"),
    CLOSE_HEARING("结束听证"),
    CANCEL_HEARING("取消听证");

    private final String chinese;

    Action(String chinese) {
        this.chinese = chinese;
    }

    /** The name for people. */
    public String chinese() {
        return chinese;
    }

    /** The name in answers, e.g. {@code draft-opinion}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
