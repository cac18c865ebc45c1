package org.xinfang.handling.lifecycle;

/** The articles that handling rests on: of the Regulation (信访工作条例), unless another law is named. */
public enum Article {
    SAME_MATTER_ELSEWHERE("19(3)", "第十九条第三款"),
    VISIT_LEVEL("20(1)", "第二十条第一款"),
    REPRESENTATIVES("20(3)", "第二十条第三款"),
    ASSIGNMENT("22(1)(3)", "第二十二条第一款第三项"),
    DIRECT_NOTICE("23(2)", "第二十三条第二款"),
    WRITTEN_NOTICE("23(3)", "第二十三条第三款"),
    RECUSAL("28(3)", "第二十八条第三款"),
    SUGGESTION("29", "第二十九条"),
    ACCUSATION_SEALED("30(3)", "第三十条第三款"),
    DUTY("31(5)", "第三十一条第五项"),
    PETITION_PROCEDURE("31(6)", "第三十一条第六项"),
    OPINION("32(1)", "第三十二条第一款"),
    OPINION_SUPPORTS("32(1)(1)", "第三十二条第一款第一项"),
    OPINION_EXPLAINS("32(1)(2)", "第三十二条第一款第二项"),
    OPINION_DOES_NOT_SUPPORT("32(1)(3)", "第三十二条第一款第三项"),
    EXECUTION("32(2)", "第三十二条第二款"),
    MEDIATION("33", "第三十三条"),
    HANDLING_PERIOD("34", "第三十四条"),
    REVIEW("35", "第三十五条"),
    RE_REVIEW("36(1)", "第三十六条第一款"),
    RE_REVIEW_HEARING("36(2)", "第三十六条第二款"),
    FINISHED("36(3)", "第三十六条第三款"),
    JOINT_RESOLUTION("37(1)", "第三十七条第一款"),
    RELIEF("37(2)", "第三十七条第二款"),
    SUPERVISION("40(1)", "第四十条第一款"),
    POLICY_PROPOSAL("40(2)", "第四十条第二款"),
    ACCOUNTABILITY_PROPOSAL("40(3)", "第四十条第三款"),
    PROPOSAL_ANSWER("40(4)", "第四十条第四款"),
    /** Of the measure of 2022 only arts. 1 to 4 could be read; art. 4 says which matters are fit for it. */
    SIMPLE_HANDLING("JYBL-4", "信访事项简易办理办法", "第四条"),
    /** Known from accounts only, so no article is named: the reporter is told of acceptance and result in 15 working days each. */
    REPORTER_FEEDBACK("JJJC", "纪检监察机关处理检举控告工作规则", ""),
    /** Both sides may ask a court to confirm what a people's mediation committee had them agree (司法确认). */
    JUDICIAL_CONFIRMATION("RMTJF-33", "人民调解法", "第三十三条第一款");

    private static final String REGULATION = "信访工作条例";

    private final String code;
    private final String law;
    private final String chinese;

    Article(String code, String chinese) {
        this(code, REGULATION, chinese);
    }

    Article(String code, String law, String chinese) {
        this.code = code;
        this.law = law;
        this.chinese = chinese;
    }

    /** The short form on the wire: article, then paragraph or item in brackets, e.g. {@code 31(6)}. */
    public String code() {
        return code;
    }

    /** The citation for people, e.g. 《信访工作条例》第三十一条第六项. */
    public String cited() {
        return "《" + law + "》" + chinese;
    }
}
