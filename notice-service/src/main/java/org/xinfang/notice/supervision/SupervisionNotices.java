package org.xinfang.notice.supervision;

import java.util.List;
import java.util.Objects;
import org.xinfang.contracts.handling.supervision.ProposalMade;
import org.xinfang.contracts.handling.supervision.SupervisionOrdered;
import org.xinfang.notice.document.ChineseText;
import org.xinfang.notice.document.Content;
import org.xinfang.notice.document.ContentField;
import org.xinfang.notice.document.DocumentKind;
import org.xinfang.notice.registry.Draft;

/** Which letter the supervising petition department owes to an organ. */
public final class SupervisionNotices {
    private SupervisionNotices() {}

    /** The letters that an event owes; none for any other event. */
    public static List<Draft> by(Record event) {
        return switch (event) {
            case SupervisionOrdered ordered -> List.of(supervision(ordered));
            case ProposalMade made -> List.of(proposal(made));
            default -> List.of();
        };
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
