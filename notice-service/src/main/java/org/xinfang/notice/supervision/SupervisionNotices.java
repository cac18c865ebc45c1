package org.xinfang.notice.supervision;

import java.util.List;
import java.util.Objects;
import org.xinfang.contracts.handling.supervision.ClosingReportSubmitted;
import org.xinfang.contracts.handling.supervision.ProposalMade;
import org.xinfang.contracts.handling.supervision.SupervisionOrdered;
import org.xinfang.notice.document.ChineseText;
import org.xinfang.notice.document.Content;
import org.xinfang.notice.document.ContentField;
import org.xinfang.notice.document.DocumentKind;
import org.xinfang.notice.registry.Draft;

/** Which letters organs owe to each other: of the supervising petition department, and to the assigner of a claim. */
public final class SupervisionNotices {
    private SupervisionNotices() {}

    /** The letters that an event owes; none for any other event. */
    public static List<Draft> by(Record event) {
        return switch (event) {
            case ClosingReportSubmitted report -> List.of(closingReport(report));
            case SupervisionOrdered ordered -> List.of(supervision(ordered));
            case ProposalMade made -> List.of(proposal(made));
            default -> List.of();
        };
    }

    /** DOC-20: how an assigned claim was handled (art. 22(1)(3)). Who petitioned the register adds. */
    private static Draft closingReport(ClosingReportSubmitted report) {
        var content = Content.empty()
                .with(ContentField.MATTER_NUMBER, report.number())
                .with(ContentField.RECEIVED_ON, ChineseText.date(report.receivedOn()))
                .with(ContentField.CLAIM, report.claimText())
                .with(ContentField.ARTICLES, ChineseText.articles(report.articles()))
                .with(ContentField.PROBLEM, report.problem())
                .with(ContentField.FACTS, report.investigation())
                .with(ContentField.RESULT, report.result())
                .with(ContentField.PETITIONER_OPINION, opinion(report.petitionerOpinion()))
                .with(ContentField.SIGNATORY, report.signatory());
        return new Draft(
                report.matter(), report.claim(), DocumentKind.CLOSING_REPORT, report.organ(), report.to(), content);
    }

    /** DOC-21: the breach, the demanded action, the date (art. 40(1)). */
    private static Draft supervision(SupervisionOrdered ordered) {
        var content = Content.empty()
                .with(ContentField.MATTER_NUMBER, ordered.number())
                .with(ContentField.CLAIM, Integer.toString(ordered.claim()))
                .with(ContentField.ARTICLES, ChineseText.articles(ordered.articles()))
                .with(ContentField.BREACH, breach(ordered.breach()))
                .with(ContentField.FACTS, ordered.finding())
                .with(ContentField.DEMAND, ordered.demand())
                .with(ContentField.ANSWER_BY, ChineseText.date(ordered.dueBy()));
        return new Draft(
                ordered.matter(),
                ordered.claim(),
                DocumentKind.SUPERVISION_LETTER,
                ordered.by(),
                ordered.organ(),
                content);
    }

    /** DOC-22: facts and suggestion. Told without its words it is held. */
    private static Draft proposal(ProposalMade made) {
        var content = Content.empty()
                .with(ContentField.TITLE, title(made.kind()))
                .with(ContentField.MATTER_NUMBER, made.number())
                .with(
                        ContentField.ARTICLES,
                        ChineseText.articles(Objects.requireNonNullElse(made.articles(), List.of())))
                .with(ContentField.FACTS, Objects.requireNonNullElse(made.facts(), ""))
                .with(ContentField.SUGGESTION, Objects.requireNonNullElse(made.suggestion(), ""));
        return new Draft(made.matter(), made.claim(), DocumentKind.PROPOSAL, made.from(), made.to(), content);
    }

    private static String opinion(String code) {
        return switch (code) {
            case "AGREES" -> "同意处理结果。";
            case "DISAGREES" -> "不同意处理结果。";
            case "NONE" -> "未表示意见。";
            default -> "";
        };
    }

    private static String title(String kind) {
        return switch (kind) {
            case "IMPROVEMENT" -> "改进工作建议书";
            case "POLICY" -> "完善政策建议书";
            case "ACCOUNTABILITY" -> "追究责任建议书";
            default -> "";
        };
    }

    private static String breach(String code) {
        return switch (code) {
            case "OVERDUE" -> "未按规定期限办理";
            case "PROCEDURE" -> "未按规定程序办理";
            case "SHIRKING" -> "推诿、敷衍、拖延";
            case "FALSIFICATION" -> "弄虚作假";
            case "NOT_EXECUTED" -> "拒不执行信访处理意见";
            default -> "";
        };
    }
}
