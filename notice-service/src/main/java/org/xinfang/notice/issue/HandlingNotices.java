package org.xinfang.notice.issue;

import static org.xinfang.notice.document.ContentField.ACCEPTED_ON;
import static org.xinfang.notice.document.ContentField.ANSWER;
import static org.xinfang.notice.document.ContentField.ARTICLES;
import static org.xinfang.notice.document.ContentField.CONTACT;
import static org.xinfang.notice.document.ContentField.DECISION;
import static org.xinfang.notice.document.ContentField.EXTENSION;
import static org.xinfang.notice.document.ContentField.EXTENSION_REASON;
import static org.xinfang.notice.document.ContentField.FACTS;
import static org.xinfang.notice.document.ContentField.FORMER_LIMIT_ENDS;
import static org.xinfang.notice.document.ContentField.GROUND;
import static org.xinfang.notice.document.ContentField.GROUNDS;
import static org.xinfang.notice.document.ContentField.LEGAL_BASIS;
import static org.xinfang.notice.document.ContentField.LIMIT;
import static org.xinfang.notice.document.ContentField.LIMIT_ENDS;
import static org.xinfang.notice.document.ContentField.MATTER_NUMBER;
import static org.xinfang.notice.document.ContentField.OPINION;
import static org.xinfang.notice.document.ContentField.PROCEDURE;
import static org.xinfang.notice.document.ContentField.QUERY_WAY;
import static org.xinfang.notice.document.ContentField.RECEIVED_ON;
import static org.xinfang.notice.document.ContentField.REMEDY;
import static org.xinfang.notice.document.ContentField.RESULT;
import static org.xinfang.notice.document.ContentField.REVIEW_ORGAN;
import static org.xinfang.notice.document.ContentField.SENDER;
import static org.xinfang.notice.document.ContentField.WHERE_TO_GO;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.deadline.TimeLimitExtended;
import org.xinfang.contracts.handling.AcceptanceRefused;
import org.xinfang.contracts.handling.DutyAnswered;
import org.xinfang.contracts.handling.MatterAccepted;
import org.xinfang.contracts.handling.OpinionIssued;
import org.xinfang.contracts.handling.SuggestionAnswered;
import org.xinfang.notice.document.ChineseText;
import org.xinfang.notice.document.Content;
import org.xinfang.notice.document.DocumentKind;
import org.xinfang.notice.registry.Draft;

/** What the steps of handling owe the petitioner. */
final class HandlingNotices {
    private final String queryWay;

    HandlingNotices(String queryWay) {
        this.queryWay = queryWay;
    }

    /** DOC-05: received from whom, accepted when, which procedure, which limit. */
    Draft acceptance(MatterAccepted accepted) {
        var content = OwedNotices.about(accepted.number(), accepted.claimText(), accepted.articles())
                .with(RECEIVED_ON, ChineseText.date(accepted.receivedOn()))
                .with(
                        SENDER,
                        accepted.from().code().equals(accepted.organ().code())
                                ? "直接提出"
                                : accepted.from().name() + "转来")
                .with(ACCEPTED_ON, ChineseText.date(accepted.acceptedOn()))
                .with(PROCEDURE, way(accepted) + procedure(accepted.procedure()))
                .with(LIMIT, limit(accepted.procedure()))
                .with(CONTACT, accepted.organ().name())
                .with(QUERY_WAY, queryWay);
        return new Draft(
                accepted.matter(), accepted.claim(), DocumentKind.ACCEPTANCE_NOTICE, accepted.organ(), null, content);
    }

    /** DOC-08 by the organ in charge. */
    Draft nonAcceptance(AcceptanceRefused refused) {
        var content = OwedNotices.about(refused.number(), refused.claimText(), refused.articles())
                .with(GROUND, refused.ground())
                .with(WHERE_TO_GO, refused.whereToGo());
        return new Draft(
                refused.matter(), refused.claim(), DocumentKind.NON_ACCEPTANCE_NOTICE, refused.organ(), null, content);
    }

    /** DOC-11: how long, why, and until when now (art. 34). Without the number of its matter it is held. */
    Draft extension(TimeLimitExtended extended) {
        var content = Content.empty()
                .with(MATTER_NUMBER, Objects.requireNonNullElse(extended.number(), ""))
                .with(ARTICLES, ChineseText.articles(List.of("34")))
                .with(ACCEPTED_ON, ChineseText.date(extended.dayZero()))
                .with(FORMER_LIMIT_ENDS, ChineseText.date(extended.oldLegalDue()))
                .with(EXTENSION, extended.days() + "日")
                .with(EXTENSION_REASON, extended.reason())
                .with(LIMIT_ENDS, ChineseText.date(extended.legalDue()));
        return new Draft(
                extended.matter(), extended.claim(), DocumentKind.EXTENSION_NOTICE, extended.organ(), null, content);
    }

    /** DOC-12: what art. 32 demands of an opinion, and the remedy of art. 35. */
    Draft opinion(OpinionIssued opinion) {
        var content = OwedNotices.about(opinion.number(), opinion.claimText(), List.of())
                .with(ACCEPTED_ON, ChineseText.date(opinion.acceptedOn()))
                .with(FACTS, opinion.facts())
                .with(GROUNDS, opinion.grounds())
                .with(DECISION, decision(opinion.decision()))
                .with(OPINION, opinion.opinion())
                .with(LEGAL_BASIS, ChineseText.list(opinion.legalBasis()))
                .with(REVIEW_ORGAN, opinion.reviewOrgan().name());
        return new Draft(
                opinion.matter(), opinion.claim(), DocumentKind.HANDLING_OPINION, opinion.organ(), null, content);
    }

    /** DOC-13: adopted or not, and why (art. 29). */
    Draft suggestionReply(SuggestionAnswered answered) {
        var content = OwedNotices.about(answered.number(), answered.claimText(), List.of())
                .with(RESULT, result(answered.result()))
                .with(ANSWER, answered.answer());
        return new Draft(
                answered.matter(), answered.claim(), DocumentKind.SUGGESTION_REPLY, answered.organ(), null, content);
    }

    /** DOC-07: answer under the special law, with its own remedies. */
    Draft dutyAnswer(DutyAnswered answered) {
        var content = OwedNotices.about(answered.number(), answered.claimText(), List.of())
                .with(ANSWER, answered.answer())
                .with(LEGAL_BASIS, ChineseText.list(answered.legalBasis()))
                .with(REMEDY, answered.remedy());
        return new Draft(
                answered.matter(), answered.claim(), DocumentKind.DUTY_ANSWER, answered.organ(), null, content);
    }

    private static String way(MatterAccepted accepted) {
        return "SIMPLE".equals(accepted.way()) ? "适用简易办理，从快答复。" : "";
    }

    private static String procedure(String code) {
        return switch (code) {
            case "PETITION" -> "按照信访程序办理，由我单位调查核实后出具信访处理意见书。";
            case "DUTY" -> "由我单位依照有关法律、法规履行法定职责或者作出答复，不适用信访复查、复核程序。";
            case "STUDY" -> "由我单位研究论证后作出答复。";
            default -> "";
        };
    }

    private static String limit(String procedure) {
        return switch (procedure) {
            case "PETITION" -> "自受理之日起60日内办结；情况复杂的，经本单位负责人批准，可以适当延长，但延长期限不超过30日，并告知延长理由。";
            case "DUTY" -> "法律、法规对履行职责的期限另有规定的，从其规定；没有规定的，自受理之日起两个月内履行或者答复。";
            case "STUDY" -> "及时研究论证并答复。";
            default -> "";
        };
    }

    /** What is decided of a claim, in one sentence; empty when nothing is said or the code is unknown. */
    static String decision(@Nullable String code) {
        return switch (code) {
            case null -> "";
            case "SUPPORTED" -> "对该诉求予以支持。";
            case "EXPLAINED" -> "该诉求事由合理，但是缺乏法律依据，现作出解释说明。";
            case "NOT_SUPPORTED" -> "对该诉求不予支持。";
            default -> "";
        };
    }

    private static String result(String code) {
        return switch (code) {
            case "ADOPTED" -> "决定予以采纳。";
            case "PARTLY_ADOPTED" -> "决定部分采纳。";
            case "NOT_ADOPTED" -> "决定不予采纳。";
            default -> "";
        };
    }
}
