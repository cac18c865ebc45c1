package org.xinfang.notice.urgent;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.routing.MatterAssigned;
import org.xinfang.contracts.routing.MatterReferred;
import org.xinfang.notice.document.ChineseText;

/**
 * What was done about a claim (已采取的措施).
 *
 * @param event id of the event that told
 * @param number readable matter number
 * @param claimText the claim in the petitioner's words
 * @param text the measure as the report tells it
 */
record Measure(UUID event, String number, String claimText, String text) {

    static Measure of(UUID event, MatterReferred referred) {
        var day = ChineseText.date(referred.referredOn());
        var kept = referred.from().code().equals(referred.to().code());
        var text = kept
                ? "已于" + day + "由我单位直接办理。"
                : "已于" + day + "转送" + referred.to().name() + "办理。";
        return new Measure(event, referred.number(), textOf(referred.claimText()), text);
    }

    static Measure of(UUID event, MatterAssigned assigned) {
        var text = "已于" + ChineseText.date(assigned.assignedOn()) + "交办"
                + assigned.to().name() + "办理，要求于" + ChineseText.date(assigned.reportDue()) + "前办结并反馈结果。";
        return new Measure(event, assigned.number(), assigned.claimText(), text);
    }

    private static String textOf(@Nullable String claim) {
        return claim == null ? "" : claim;
    }
}
