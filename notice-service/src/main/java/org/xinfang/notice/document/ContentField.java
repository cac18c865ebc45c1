package org.xinfang.notice.document;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** One thing a document may have to say. The key is the placeholder in the templates and the name in storage. */
public enum ContentField {
    MATTER_NUMBER("matterNumber", "信访件编号"),
    QUERY_CODE("queryCode", "查询码"),
    QUERY_WAY("queryWay", "查询方式"),
    RECEIVED_ON("receivedOn", "收到日期"),
    RECEIVED_AT("receivedAt", "收到时间"),
    PLACE("place", "地点"),
    CHANNEL("channel", "信访形式"),
    PERSONS("persons", "涉及人数"),
    SENDER("sender", "来源"),
    DESTINATION("destination", "去向机关"),
    SENT_ON("sentOn", "转出日期"),
    CATEGORY("category", "信访事项类别"),
    CLAIM("claim", "信访诉求"),
    THREAT("threat", "扬言情况"),
    MEASURE("measure", "已采取的措施"),
    COPY_TO("copyTo", "抄报机关"),
    ATTACHMENTS("attachments", "随附材料"),
    ARTICLES("articles", "依据条款"),
    PROCEDURE("procedure", "办理途径和程序"),
    OBJECTION("objection", "异议期限"),
    REPORT_DUE("reportDue", "办结报告期限"),
    ACCEPTED_ON("acceptedOn", "受理日期"),
    LIMIT("limit", "办理期限"),
    CONTACT("contact", "联系方式"),
    LEAD_TO("leadTo", "受理机关"),
    LIMIT_ENDS("limitEnds", "期限届满日"),
    FORMER_LIMIT_ENDS("formerLimitEnds", "原期限届满日"),
    EXTENSION("extension", "延长日数"),
    EXTENSION_REASON("extensionReason", "延长理由"),
    MATERIALS("materials", "应备材料"),
    GROUND("ground", "事实和理由"),
    WHERE_TO_GO("whereToGo", "救济或者办理去向"),
    FINAL_OPINION("finalOpinion", "复核意见书文号"),
    FINAL_OPINION_ON("finalOpinionOn", "复核意见书送达日期"),
    PROPOSED_ORGAN("proposedOrgan", "提出的有权处理机关"),
    FACTS("facts", "查明的事实"),
    GROUNDS("grounds", "理由"),
    DECISION("decision", "处理结论"),
    OPINION("opinion", "处理意见"),
    ANSWER("answer", "答复内容"),
    RESULT("result", "采纳情况"),
    LEGAL_BASIS("legalBasis", "法律依据"),
    REMEDY("remedy", "救济途径和期限"),
    REVIEW_ORGAN("reviewOrgan", "复查、复核机关"),
    TITLE("title", "文书标题"),
    REQUESTED_ON("requestedOn", "申请日期"),
    AGAINST("against", "原意见作出机关"),
    ISSUE("issue", "听证事项"),
    HELD_AT("heldAt", "听证时间"),
    PANEL("panel", "听证员"),
    RECORDER("recorder", "记录人"),
    REPRESENTATIVES("representatives", "信访人一方参加人数"),
    RECUSAL_BY("recusalBy", "申请回避期限"),
    MEDIATOR("mediator", "主持人"),
    OTHER_SIDE("otherSide", "另一方当事人"),
    DISPUTE("dispute", "争议事项"),
    TERMS("terms", "协议内容"),
    PERFORMANCE("performance", "履行方式"),
    PERFORM_BY("performBy", "履行期限"),
    SIGNED_ON("signedOn", "签订日期"),
    PETITIONER("petitioner", "信访人"),
    PROBLEM("problem", "反映的主要问题"),
    PETITIONER_OPINION("petitionerOpinion", "信访人意见"),
    SIGNATORY("signatory", "签发人"),
    BREACH("breach", "督办情形"),
    DEMAND("demand", "督办要求"),
    SUGGESTION("suggestion", "建议内容"),
    ANSWER_BY("answerBy", "反馈期限"),
    REPLACES("replaces", "更正说明");

    /** What an opinion of review or re-review must say: art. 32(1) is asked of it too, with the remedy of art. 35, 36. */
    static final Set<ContentField> OF_A_REVIEW =
            Set.of(MATTER_NUMBER, AGAINST, REQUESTED_ON, CLAIM, FACTS, GROUNDS, DECISION, OPINION, LEGAL_BASIS, REMEDY);

    /** What the notice of a hearing must say, with the right to have a member leave the panel (art. 28(3)). */
    static final Set<ContentField> OF_A_HEARING =
            Set.of(MATTER_NUMBER, CLAIM, ARTICLES, ISSUE, HELD_AT, PLACE, PANEL, RECORDER, REPRESENTATIVES, RECUSAL_BY);

    /** What a closing report to the assigner must say (art. 22(1)(3)). */
    static final Set<ContentField> OF_A_REPORT = Set.of(
            MATTER_NUMBER,
            RECEIVED_ON,
            PETITIONER,
            CLAIM,
            ARTICLES,
            PROBLEM,
            FACTS,
            RESULT,
            PETITIONER_OPINION,
            SIGNATORY);

    /** What a supervision letter must say (art. 40(1)): the breach, the demanded action, the date. */
    static final Set<ContentField> OF_A_SUPERVISION =
            Set.of(MATTER_NUMBER, CLAIM, ARTICLES, BREACH, FACTS, DEMAND, ANSWER_BY);

    /** What a proposal must say (art. 40): facts and suggestion. */
    static final Set<ContentField> OF_A_PROPOSAL = Set.of(TITLE, MATTER_NUMBER, ARTICLES, FACTS, SUGGESTION);

    /** What both sides sign (art. 33): who, about what, on which terms, performed how and until when. */
    static final Set<ContentField> OF_AN_AGREEMENT = Set.of(
            TITLE,
            MATTER_NUMBER,
            CLAIM,
            ARTICLES,
            MEDIATOR,
            OTHER_SIDE,
            DISPUTE,
            TERMS,
            PERFORMANCE,
            PERFORM_BY,
            SIGNED_ON);

    private final String key;
    private final String label;

    ContentField(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** The field with this key, if the catalogue knows it. */
    public static Optional<ContentField> ofKey(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }

    /** Placeholder in the templates and name in storage. */
    public String key() {
        return key;
    }

    /** What a clerk calls it. */
    public String label() {
        return label;
    }
}
