package org.xinfang.notice.rendering;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.xinfang.notice.document.Audience;
import org.xinfang.notice.document.Content;
import org.xinfang.notice.document.ContentField;
import org.xinfang.notice.document.DocumentKind;
import org.xinfang.notice.wording.ShippedWordings;
import org.xinfang.notice.wording.Wording;

/** Letters as an office would write them, one of each kind. */
final class Letters {
    static final String QUERY_WAY = "可以登录网上信访平台，或者到本单位信访接待场所，凭信访件编号和查询码查询办理情况。";
    private static final LocalDate ISSUED = LocalDate.of(2026, Month.MARCH, 5);
    private static final String LAND_CLAIM = "2019年街道办为修路拆了我家院墙，书面承诺三个月内恢复，到现在没做。请街道办兑现。";

    private Letters() {}

    static Letter of(DocumentKind kind) {
        return of(kind, content(kind));
    }

    static Letter of(DocumentKind kind, Content content) {
        return new Letter(
                kind,
                organ(kind),
                "小店信" + kind.word() + "〔2026〕128号",
                new Letter.Addressee(addressee(kind), kind.audience() == Audience.ORGAN ? "你单位" : "你"),
                ISSUED,
                ShippedWordings.of(kind),
                content,
                "http://localhost:8080/api/v1/verify/7K3M9QPX2D4R",
                "7K3M9QPX2D4R");
    }

    /** A form to be taken along to the petitioner. */
    static ServiceReceipt receiptOfService() {
        return new ServiceReceipt(
                "太原市小店区坞城街道办事处",
                List.of(
                        new ServiceReceipt.Row("送达文书", "《信访处理意见书》（坞城信意〔2026〕3号）"),
                        new ServiceReceipt.Row("信访件编号", "140105202603020001"),
                        new ServiceReceipt.Row("受送达人", "𠮷德胜"),
                        new ServiceReceipt.Row("送达方式", "□直接送达　□邮寄送达　□留置送达"),
                        new ServiceReceipt.Row("送达日期", ""),
                        new ServiceReceipt.Row("送达地点", ""),
                        new ServiceReceipt.Row("受送达人签名或者盖章", ""),
                        new ServiceReceipt.Row("签收人与受送达人的关系", ""),
                        new ServiceReceipt.Row("拒收事由", ""),
                        new ServiceReceipt.Row("见证人签名或者影像", ""),
                        new ServiceReceipt.Row("送达人签名", "")));
    }

    /** The same letter in other words. */
    static Letter inWords(Letter letter, Wording wording) {
        return new Letter(
                letter.kind(),
                letter.organ(),
                letter.number(),
                letter.addressee(),
                letter.issuedOn(),
                wording,
                letter.content(),
                letter.verificationUrl(),
                letter.verificationCode());
    }

    /** A letter of another organ. */
    static Letter from(String organ, Letter letter) {
        return new Letter(
                letter.kind(),
                organ,
                letter.number(),
                letter.addressee(),
                letter.issuedOn(),
                letter.wording(),
                letter.content(),
                letter.verificationUrl(),
                letter.verificationCode());
    }

    /** A letter whose claim and addressee are the given ones. */
    static Letter about(String claim, String addressee) {
        var kind = DocumentKind.DESTINATION_NOTICE;
        var letter = of(kind, content(kind).with(ContentField.CLAIM, claim));
        return new Letter(
                kind,
                letter.organ(),
                letter.number(),
                new Letter.Addressee(addressee, "你们"),
                ISSUED,
                letter.wording(),
                letter.content(),
                letter.verificationUrl(),
                letter.verificationCode());
    }

    private static String organ(DocumentKind kind) {
        return switch (kind) {
            case REGISTRATION_RECEIPT,
                    REFERRAL_LETTER,
                    ASSIGNMENT_LETTER,
                    DESTINATION_NOTICE,
                    SEALED_HANDOVER,
                    SUPERVISION_LETTER,
                    PROPOSAL -> "小店区信访局";
            case DIVERSION_NOTICE, NON_ACCEPTANCE_NOTICE, NO_LONGER_ACCEPTED_NOTICE -> "太原市信访局";
            case OBJECTION_LETTER -> "小店区住房和城乡建设局";
            case ACCEPTANCE_NOTICE, EXTENSION_NOTICE, HANDLING_OPINION, AGREEMENT, CLOSING_REPORT -> "太原市小店区坞城街道办事处";
            case REVIEW_ADMISSION_NOTICE, REVIEW_OPINION -> "太原市小店区人民政府";
            case RE_REVIEW_OPINION, HEARING_NOTICE -> "太原市人民政府";
            case DUTY_ANSWER -> "小店区人力资源和社会保障局";
            case SUGGESTION_REPLY -> "小店区交通运输局";
            case URGENT_REPORT -> "运城市信访局";
        };
    }

    private static String addressee(DocumentKind kind) {
        return switch (kind) {
            case REFERRAL_LETTER -> "小店区住房和城乡建设局";
            case ASSIGNMENT_LETTER, SUPERVISION_LETTER, PROPOSAL -> "坞城街道办事处";
            case SEALED_HANDOVER -> "中共太原市小店区纪律检查委员会";
            case URGENT_REPORT -> "山西省信访局";
            case OBJECTION_LETTER, CLOSING_REPORT -> "小店区信访局";
            default -> "周德胜";
        };
    }

    /** A repeat that was merged into what the street office has in hand. */
    static Content merged() {
        return content(DocumentKind.DESTINATION_NOTICE)
                .with(ContentField.ARTICLES, "《信访工作条例》第十九条第三款、第二十二条第一款")
                .with(ContentField.SENT_ON, "2026年4月17日")
                .with(ContentField.DESTINATION, "坞城街道办事处并入其正在办理的信访件140105202601050003一并")
                .with(ContentField.CONTACT, "坞城街道办事处")
                .with(
                        ContentField.PROCEDURE,
                        "上述信访事项与该信访件系同一信访人就基本相同的事实和诉求提出，属于重复信访，不另行办理；"
                                + "由坞城街道办事处在该信访件的办理结果中一并答复，该信访件的办理期限不重新计算。"
                                + "对该信访件的处理意见不服的，可以自收到书面答复之日起30日内请求复查；有新的事实和理由的，可以另行提出。");
    }

    /** A request for review that is withdrawn. */
    static Content withdrawnRequest() {
        return content(DocumentKind.REVIEW_ADMISSION_NOTICE)
                .with(ContentField.TITLE, "信访事项复查终止告知书")
                .with(ContentField.GROUND, "该申请已于2026年6月8日书面撤回，系真实意思表示。")
                .with(ContentField.DECISION, "准予撤回上述申请，终止复查")
                .with(ContentField.LIMIT, "原意见继续有效；申请复查的期限仍自收到原意见之日起计算，不因撤回重新计算。");
    }

    static Content content(DocumentKind kind) {
        var base = Content.empty()
                .with(ContentField.MATTER_NUMBER, "140105202603020001")
                .with(ContentField.QUERY_WAY, QUERY_WAY)
                .with(ContentField.CONTACT, "小店区信访局信访接待室")
                .with(ContentField.CLAIM, LAND_CLAIM);
        return switch (kind) {
            case REGISTRATION_RECEIPT ->
                base.with(ContentField.QUERY_CODE, "48213907562")
                        .with(ContentField.RECEIVED_ON, "2026年3月2日")
                        .with(ContentField.CHANNEL, "来信");
            case REFERRAL_LETTER -> sent(base);
            case ASSIGNMENT_LETTER -> sent(base).with(ContentField.REPORT_DUE, "2026年5月8日");
            case DESTINATION_NOTICE ->
                base.with(ContentField.DESTINATION, "坞城街道办事处")
                        .with(ContentField.SENT_ON, "2026年3月5日")
                        .with(ContentField.ARTICLES, "《信访工作条例》第二十二条第一款、第三十一条第六项");
            case ACCEPTANCE_NOTICE ->
                base.with(ContentField.RECEIVED_ON, "2026年3月9日")
                        .with(ContentField.SENDER, "小店区信访局转来")
                        .with(ContentField.ACCEPTED_ON, "2026年3月20日")
                        .with(ContentField.ARTICLES, "《信访工作条例》第二十三条第三款、第三十一条第六项")
                        .with(ContentField.PROCEDURE, "按照信访程序，由我单位调查核实后出具信访处理意见书。")
                        .with(ContentField.LIMIT, "自受理之日起60日内办结；情况复杂的，经本单位负责人批准，可以适当延长，但延长期限不超过30日，并告知延长理由。");
            case DIVERSION_NOTICE ->
                base.with(ContentField.CLAIM, "公司去年7月10日把我辞退，一直不给经济补偿金，我要求信访局责令公司赔偿三万元。")
                        .with(ContentField.ARTICLES, "《信访工作条例》第三十一条第二项、《劳动争议调解仲裁法》第二十七条")
                        .with(ContentField.PROCEDURE, "劳动人事争议仲裁")
                        .with(ContentField.LEAD_TO, "太原市劳动人事争议仲裁委员会")
                        .with(ContentField.LIMIT, "申请劳动仲裁的时效期间为一年，从知道或者应当知道权利被侵害之日起计算。")
                        .with(ContentField.LIMIT_ENDS, "2026年7月10日")
                        .with(ContentField.MATERIALS, "身份证明、书面申请（写明请求、事实和理由）以及相关证据材料。");
            case DUTY_ANSWER ->
                base.with(ContentField.CLAIM, "我们八个人在青岭县盛禾服装厂做工，厂里欠三月到五月工资共6.2万元，请人社局查处并让厂里发钱。")
                        .with(
                                ContentField.ANSWER,
                                "我单位于2026年6月22日立案调查。经查，该厂拖欠八名劳动者三月至五月工资共计62000元。\n我单位已下达限期改正指令书，该厂已于2026年7月3日支付全部拖欠工资。")
                        .with(ContentField.LEGAL_BASIS, "《劳动保障监察条例》第十七条、第二十六条")
                        .with(ContentField.REMEDY, "如果对本答复不服，可以自知道之日起60日内依法申请行政复议，或者在6个月内依法向人民法院提起行政诉讼。");
            case NON_ACCEPTANCE_NOTICE ->
                base.with(ContentField.GROUND, "坞城街道办事处已于2026年3月20日受理同一信访事项，正在规定期限内办理。")
                        .with(ContentField.ARTICLES, "《信访工作条例》第十九条第三款")
                        .with(ContentField.WHERE_TO_GO, "请向坞城街道办事处了解办理情况。对其处理意见不服的，可以依法请求复查。");
            case NO_LONGER_ACCEPTED_NOTICE ->
                base.with(ContentField.GROUND, "来信所述事实和理由与已经复核终结的信访事项相同，没有新的事实和理由。")
                        .with(ContentField.FINAL_OPINION, "晋信核〔2026〕3号")
                        .with(ContentField.FINAL_OPINION_ON, "2026年8月20日")
                        .with(ContentField.ARTICLES, "《信访工作条例》第三十六条第三款")
                        .with(ContentField.WHERE_TO_GO, "有新的事实和理由的，可以重新提出；生活确有困难的，可以向民政部门申请社会救助。");
            case OBJECTION_LETTER ->
                base.with(ContentField.CLAIM, "1")
                        .with(ContentField.RECEIVED_ON, "2026年9月28日")
                        .with(ContentField.GROUND, "占道经营属于城市管理综合执法事项，不属于我局职权范围。")
                        .with(ContentField.PROPOSED_ORGAN, "小店区城市管理局")
                        .with(ContentField.ARTICLES, "《信访工作条例》第二十三条第三款");
            case EXTENSION_NOTICE ->
                base.with(ContentField.ACCEPTED_ON, "2026年3月20日")
                        .with(ContentField.FORMER_LIMIT_ENDS, "2026年5月19日")
                        .with(ContentField.ARTICLES, "《信访工作条例》第三十四条")
                        .with(ContentField.EXTENSION, "30日")
                        .with(ContentField.EXTENSION_REASON, "施工单位已注销，2019年道路改造工程档案需要向城建档案馆调取核实")
                        .with(ContentField.LIMIT_ENDS, "2026年6月18日");
            case HANDLING_OPINION -> opinion(base);
            case HEARING_NOTICE ->
                base.with(ContentField.ARTICLES, "《信访工作条例》第三十六条第二款")
                        .with(ContentField.ISSUE, "2019年书面承诺是否应当继续履行")
                        .with(ContentField.HELD_AT, "2026年8月25日9时30分")
                        .with(ContentField.PLACE, "太原市信访局二楼听证室")
                        .with(ContentField.PANEL, "安立群（太原市司法局，主持人）、白晓峰（太原市律师协会）、常新民（坞城街道人大代表）")
                        .with(ContentField.RECORDER, "段文静")
                        .with(ContentField.REPRESENTATIVES, "2人")
                        .with(ContentField.RECUSAL_BY, "2026年8月24日");
            case AGREEMENT ->
                base.with(ContentField.TITLE, "信访事项调解协议书")
                        .with(ContentField.ARTICLES, "《信访工作条例》第三十三条")
                        .with(ContentField.MEDIATOR, "坞城街道人民调解委员会")
                        .with(ContentField.OTHER_SIDE, "小店区市政工程管理所")
                        .with(ContentField.DISPUTE, "因道路拓宽拆除的院墙由谁、以何种标准恢复。")
                        .with(ContentField.TERMS, "由市政工程管理所按原高度、原材质恢复院墙18米，费用由该所承担。")
                        .with(ContentField.PERFORMANCE, "完工后由街道办事处组织验收，由你户签字确认。")
                        .with(ContentField.PERFORM_BY, "2026年5月10日")
                        .with(ContentField.SIGNED_ON, "2026年4月10日");
            case REVIEW_ADMISSION_NOTICE ->
                base.with(ContentField.TITLE, "信访事项复查申请受理告知书")
                        .with(ContentField.AGAINST, "坞城街道办事处")
                        .with(ContentField.REQUESTED_ON, "2026年6月5日")
                        .with(ContentField.DECISION, "受理上述复查申请")
                        .with(ContentField.LIMIT, "我单位将自收到申请之日起30日内提出复查意见，并予以书面答复。")
                        .with(ContentField.ARTICLES, "《信访工作条例》第三十五条");
            case REVIEW_OPINION ->
                reviewed(base, "坞城街道办事处", "维持原信访处理意见。")
                        .with(ContentField.REVIEW_ORGAN, "太原市人民政府")
                        .with(ContentField.REMEDY, "如果对本复查意见不服，可以依照《信访工作条例》第三十六条第一款的规定，自收到本意见书之日起30日内书面请求太原市人民政府复核。");
            case RE_REVIEW_OPINION ->
                reviewed(base, "太原市小店区人民政府", "维持原复查意见。")
                        .with(
                                ContentField.REMEDY,
                                "根据《信访工作条例》第三十六条第三款的规定，对本复核意见不服，仍然以同一事实和理由提出投诉请求的，各级党委和政府信访部门和其他机关、单位不再受理。");
            case SUGGESTION_REPLY ->
                base.with(ContentField.CLAIM, "县人民医院新院区门口没有公交站，建议把3路车往前延伸一站。")
                        .with(ContentField.RESULT, "决定采纳。")
                        .with(ContentField.ANSWER, "3路公交车自2026年5月1日起延伸至县人民医院新院区，设站一处。");
            case CLOSING_REPORT ->
                base.with(ContentField.RECEIVED_ON, "2026年3月9日")
                        .with(ContentField.PETITIONER, "张建国")
                        .with(ContentField.ARTICLES, "《信访工作条例》第二十二条第一款第三项")
                        .with(ContentField.PROBLEM, "2019年拆除院墙后未按书面承诺恢复。")
                        .with(ContentField.FACTS, "经查阅工程档案、实地查看并向信访人核实，承诺属实，院墙18米至今未恢复。")
                        .with(ContentField.RESULT, "已出具信访处理意见书，于2026年6月30日前恢复院墙。")
                        .with(ContentField.PETITIONER_OPINION, "同意处理结果。")
                        .with(ContentField.SIGNATORY, "负责人甲");
            case SUPERVISION_LETTER ->
                base.with(ContentField.CLAIM, "1")
                        .with(ContentField.ARTICLES, "《信访工作条例》第四十条第一款")
                        .with(ContentField.BREACH, "推诿、敷衍、拖延")
                        .with(ContentField.FACTS, "2026年3月20日受理后五十日内未作任何调查，两次以人员调整为由推迟答复信访人。")
                        .with(ContentField.DEMAND, "立即调查核实，于六十日办理期限届满前作出处理意见。\n明确一名负责人全程办理。")
                        .with(ContentField.ANSWER_BY, "2026年5月18日");
            case PROPOSAL ->
                base.with(ContentField.TITLE, "改进工作建议书")
                        .with(ContentField.ARTICLES, "《信访工作条例》第四十条第一款")
                        .with(ContentField.FACTS, "2026年以来，因道路施工承诺未兑现引发的信访事项共4件，均已超过承诺的恢复期限。")
                        .with(ContentField.SUGGESTION, "建立施工承诺台账，逐项明确责任人和完成时限。\n每季度末公布兑现情况。");
            case URGENT_REPORT -> urgent();
            case SEALED_HANDOVER ->
                Content.empty()
                        .with(ContentField.MATTER_NUMBER, "140105202604010003")
                        .with(ContentField.ARTICLES, "《信访工作条例》第二十二条第二款、第三十条第一款");
        };
    }

    private static Content urgent() {
        return Content.empty()
                .with(ContentField.MATTER_NUMBER, "140800202607060001")
                .with(ContentField.ARTICLES, "《信访工作条例》第二十五条")
                .with(ContentField.RECEIVED_AT, "2026年7月6日9时00分")
                .with(ContentField.PLACE, "运城市")
                .with(ContentField.CHANNEL, "来访")
                .with(ContentField.PERSONS, "23人")
                .with(ContentField.CLAIM, "我们是龙湾小区23名业主：楼盘停工两年，要求政府督促复工。如果周五前没说法就去堵高速口。")
                .with(ContentField.THREAT, "信访人有扬言内容，见上述诉求原文。")
                .with(ContentField.MEASURE, "已于2026年7月6日转送运城市住房和城乡建设局办理。")
                .with(ContentField.COPY_TO, "国家信访局");
    }

    private static Content sent(Content base) {
        return base.with(ContentField.CATEGORY, "申诉求决")
                .with(ContentField.ARTICLES, "《信访工作条例》第二十二条第一款、第三十一条第六项")
                .with(ContentField.PROCEDURE, "按照信访程序办理，自受理之日起60日内办结并出具信访处理意见书。")
                .with(ContentField.ATTACHMENTS, "承诺书照片.jpg、院墙照片.jpg")
                .with(ContentField.OBJECTION, "不属于你单位职权范围的，应当自收到之日起5个工作日内提出异议并详细说明理由，经我单位核实同意后退还材料。");
    }

    private static Content reviewed(Content base, String against, String decision) {
        return base.with(ContentField.AGAINST, against)
                .with(ContentField.REQUESTED_ON, "2026年6月5日")
                .with(ContentField.FACTS, "经查阅原办理卷宗并实地查看：院墙18米已于2026年6月28日按原高度恢复，你在验收单上签字。")
                .with(ContentField.GROUNDS, "原意见认定事实清楚，适用依据正确，已经履行。你要求另行赔偿三万元，没有提供损失的证据。")
                .with(ContentField.DECISION, decision)
                .with(ContentField.OPINION, "对另行赔偿三万元的请求不予支持。")
                .with(ContentField.LEGAL_BASIS, "《信访工作条例》第三十二条第一款");
    }

    private static Content opinion(Content base) {
        return base.with(ContentField.ACCEPTED_ON, "2026年3月20日")
                .with(
                        ContentField.FACTS,
                        "经查阅2019年道路改造工程档案、实地查看并向你本人核实：2019年8月，我办因拓宽坞城北街拆除你户东侧院墙18米，并于当日书面承诺三个月内恢复。因施工单位变更，恢复工程一直没有实施。\n院墙原为砖砌，高2.2米；拆除部分现以围挡代替。你户没有就此领取过补偿。")
                .with(ContentField.GROUNDS, "我办作出的书面承诺真实有效，你户没有过错，应当履行。")
                .with(ContentField.DECISION, "对你的诉求予以支持。")
                .with(ContentField.OPINION, "我办于2026年6月30日前按原高度、原材质恢复你户东侧院墙18米，费用由我办承担，完工后由你户签字确认。")
                .with(ContentField.LEGAL_BASIS, "《信访工作条例》第三十二条第一款、第二款，《中华人民共和国民法典》第一千一百六十五条第一款")
                .with(ContentField.REVIEW_ORGAN, "太原市小店区人民政府");
    }
}
