package org.xinfang.notice.issue;

import static org.xinfang.notice.document.ContentField.ARTICLES;
import static org.xinfang.notice.document.ContentField.CATEGORY;
import static org.xinfang.notice.document.ContentField.CONTACT;
import static org.xinfang.notice.document.ContentField.DESTINATION;
import static org.xinfang.notice.document.ContentField.LEAD_TO;
import static org.xinfang.notice.document.ContentField.LIMIT;
import static org.xinfang.notice.document.ContentField.LIMIT_ENDS;
import static org.xinfang.notice.document.ContentField.MATERIALS;
import static org.xinfang.notice.document.ContentField.MATTER_NUMBER;
import static org.xinfang.notice.document.ContentField.OBJECTION;
import static org.xinfang.notice.document.ContentField.PROCEDURE;
import static org.xinfang.notice.document.ContentField.QUERY_WAY;
import static org.xinfang.notice.document.ContentField.REPORT_DUE;
import static org.xinfang.notice.document.ContentField.SENT_ON;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.routing.MatterAssigned;
import org.xinfang.contracts.routing.MatterDiverted;
import org.xinfang.contracts.routing.MatterReferred;
import org.xinfang.contracts.routing.RepeatMerged;
import org.xinfang.notice.document.ChineseText;
import org.xinfang.notice.document.Content;
import org.xinfang.notice.document.DocumentKind;
import org.xinfang.notice.registry.Draft;

/** What the steps of routing owe. */
final class RoutingNotices {
    private static final String OBJECTION_TEXT = "不属于你单位职权范围的，应当自收到之日起5个工作日内提出异议并详细说明理由，经我单位核实同意后交还相关材料。";
    private static final String MATERIALS_TEXT = "身份证明、书面申请（写明请求、事实和理由）以及相关证据材料。受理机关另有要求的，以其要求为准。";

    private static final String WRITTEN_NOTICE_TEXT = "属于你单位职权范围的，请自收到之日起15日内书面告知信访人接收情况以及处理途径和程序；信访人姓名（名称）、住址不清的除外。";

    private final String queryWay;

    RoutingNotices(String queryWay) {
        this.queryWay = queryWay;
    }

    /** DOC-02 to the organ in charge. */
    Draft referral(MatterReferred referred) {
        var content = OwedNotices.about(referred.number(), text(referred.claimText()), referred.articles())
                .with(CATEGORY, category(referred.category()))
                .with(PROCEDURE, procedure(referred.procedure()))
                .with(OBJECTION, OBJECTION_TEXT);
        return new Draft(
                referred.matter(),
                referred.claim(),
                DocumentKind.REFERRAL_LETTER,
                referred.from(),
                referred.to(),
                content);
    }

    /** DOC-03 to the organ in charge. */
    Draft assignment(MatterAssigned assigned) {
        var content = OwedNotices.about(assigned.number(), assigned.claimText(), assigned.articles())
                .with(CATEGORY, category(assigned.category()))
                .with(PROCEDURE, procedure(assigned.procedure()))
                .with(OBJECTION, OBJECTION_TEXT)
                .with(REPORT_DUE, ChineseText.date(assigned.reportDue()));
        return new Draft(
                assigned.matter(),
                assigned.claim(),
                DocumentKind.ASSIGNMENT_LETTER,
                assigned.from(),
                assigned.to(),
                content);
    }

    /** DOC-04: the petitioner learns where his claim went. */
    Draft destination(MatterReferred referred) {
        var content = OwedNotices.about(referred.number(), text(referred.claimText()), referred.articles())
                .with(SENT_ON, ChineseText.date(referred.referredOn()));
        return new Draft(
                referred.matter(),
                referred.claim(),
                DocumentKind.DESTINATION_NOTICE,
                referred.from(),
                null,
                sent(content, referred.to(), referred.procedure()));
    }

    Draft destination(MatterAssigned assigned) {
        var content = OwedNotices.about(assigned.number(), assigned.claimText(), assigned.articles())
                .with(SENT_ON, ChineseText.date(assigned.assignedOn()));
        return new Draft(
                assigned.matter(),
                assigned.claim(),
                DocumentKind.DESTINATION_NOTICE,
                assigned.from(),
                null,
                sent(content, assigned.to(), assigned.procedure()));
    }

    private Content sent(Content content, OrganRef to, String procedure) {
        return content.with(DESTINATION, to.name())
                .with(CONTACT, to.name())
                .with(QUERY_WAY, queryWay)
                .with(PROCEDURE, informed(procedure));
    }

    /** DOC-23 to the organ of the sealed track; nobody else is told anything (art. 30(3)). */
    Draft sealedHandover(MatterReferred referred) {
        var content = Content.empty()
                .with(MATTER_NUMBER, referred.number())
                .with(ARTICLES, ChineseText.articles(referred.articles()));
        return new Draft(
                referred.matter(),
                referred.claim(),
                DocumentKind.SEALED_HANDOVER,
                referred.from(),
                referred.to(),
                content);
    }

    /** DOC-04: into which matter it was merged, and who answers both. The remedy is that against the one opinion (art. 35). */
    Draft destination(RepeatMerged merged) {
        boolean kept = merged.by().code().equals(merged.organInCharge().code());
        String organ = kept ? "本单位承办机构" : merged.organInCharge().name();
        var content = OwedNotices.about(merged.number(), merged.claimText(), List.of("19(3)", kept ? "23(1)" : "22(1)"))
                .with(SENT_ON, ChineseText.date(merged.mergedOn()))
                .with(DESTINATION, organ + "并入其正在办理的信访件" + merged.earlierNumber() + "一并")
                .with(PROCEDURE, answeredThere(kept ? "我单位" : organ))
                .with(CONTACT, merged.organInCharge().name())
                .with(QUERY_WAY, queryWay);
        return new Draft(merged.matter(), merged.claim(), DocumentKind.DESTINATION_NOTICE, merged.by(), null, content);
    }

    private static String answeredThere(String organ) {
        return "上述信访事项与该信访件系同一信访人就基本相同的事实和诉求提出，属于重复信访，不另行办理；由" + organ
                + "在该信访件的办理结果中一并答复，该信访件的办理期限不重新计算。"
                + "对该信访件的处理意见不服的，可以自收到书面答复之日起30日内请求复查；有新的事实和理由的，可以另行提出。";
    }

    /** DOC-06: the way to another statutory procedure. */
    Draft diversion(MatterDiverted diverted) {
        var content = OwedNotices.about(diverted.number(), diverted.claimText(), diverted.articles())
                .with(PROCEDURE, diverted.procedureName())
                .with(LEAD_TO, diverted.leadTo())
                .with(LIMIT, diverted.limitText())
                .with(MATERIALS, MATERIALS_TEXT)
                .with(
                        LIMIT_ENDS,
                        Optional.ofNullable(diverted.limitEnds())
                                .map(ChineseText::date)
                                .orElse(""));
        return new Draft(
                diverted.matter(), diverted.claim(), DocumentKind.DIVERSION_NOTICE, diverted.by(), null, content);
    }

    private static String category(String code) {
        return switch (code) {
            case "SUGGESTION" -> "建议意见";
            case "ACCUSATION" -> "检举控告";
            case "APPEAL" -> "申诉求决";
            default -> "";
        };
    }

    private static String procedure(String code) {
        return switch (code) {
            case "PETITION", "DUTY", "STUDY" -> demanded(code) + "\n" + WRITTEN_NOTICE_TEXT;
            default -> demanded(code);
        };
    }

    private static String demanded(String code) {
        return switch (code) {
            case "PETITION" -> "请按照信访程序办理，自受理之日起60日内办结并出具信访处理意见书；情况复杂的，经本单位负责人批准可以适当延长，但延长期限不超过30日。";
            case "DUTY" -> "该事项属于申请查处违法行为、履行保护人身权或者财产权等合法权益职责的事项，请依法履行或者答复。";
            case "STUDY" -> "请认真研究论证，对科学合理、具有现实可行性的，予以采纳或者部分采纳，并答复信访人。";
            case "POLITICAL_LEGAL" -> "该事项属于涉法涉诉事项，请依照有关法律规定的程序处理。";
            default -> "";
        };
    }

    private static String informed(String procedure) {
        return procedure.equals("POLITICAL_LEGAL")
                ? "该事项由政法机关依照法律规定的诉讼、法律监督等程序处理。"
                : "该机关、单位自收到之日起15日内书面告知接收情况以及处理途径和程序。";
    }

    private static String text(@Nullable String claim) {
        return claim == null ? "" : claim;
    }
}
