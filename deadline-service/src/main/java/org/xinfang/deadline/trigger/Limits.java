package org.xinfang.deadline.trigger;

import java.util.Set;
import org.xinfang.deadline.rule.RuleCode;

/** The rules that events start and end, by what they demand; and the documents (文书) that do it. */
final class Limits {

    /** Art. 22(1). */
    static final RuleCode DISPATCH = new RuleCode("TL-01");
    /** Art. 23(2). */
    static final RuleCode DIRECT_NOTICE = new RuleCode("TL-02");
    /** Art. 23(3). */
    static final RuleCode REFERRAL_NOTICE = new RuleCode("TL-03");
    /** Art. 23(3). */
    static final RuleCode OBJECTION = new RuleCode("TL-04");
    /** Art. 34. */
    static final RuleCode HANDLING = new RuleCode("TL-05");
    /** Art. 35. */
    static final RuleCode REVIEW_REQUEST = new RuleCode("TL-06");
    /** Art. 35. */
    static final RuleCode REVIEW_OPINION = new RuleCode("TL-07");
    /** Art. 36(1). */
    static final RuleCode RE_REVIEW_REQUEST = new RuleCode("TL-08");
    /** Art. 36(1). */
    static final RuleCode RE_REVIEW_OPINION = new RuleCode("TL-09");
    /** Art. 22(1)(3). */
    static final RuleCode REPORT = new RuleCode("TL-10");
    /** The day set for handling a claim again (art. 35, 36, 40(1)). */
    static final RuleCode REDO = new RuleCode("REDO-35");
    /** Art. 40(1). */
    static final RuleCode SUPERVISION = new RuleCode("TL-12");

    /** Art. 40(4). */
    static final RuleCode PROPOSAL_ANSWER = new RuleCode("TL-13");

    /** 《信访事项简易办理办法》: whether to accept. */
    static final RuleCode SIMPLE_ACCEPTANCE = new RuleCode("TL-21");

    /** 《信访事项简易办理办法》: opinion or answer. */
    static final RuleCode SIMPLE_ANSWER = new RuleCode("TL-22");

    /** The petitioner's window for evaluating a closed claim (满意度评价). */
    static final RuleCode EVALUATION = new RuleCode("TL-37");

    /** 《纪检监察机关处理检举控告工作规则》: the reporter is told whether his accusation is accepted. */
    static final RuleCode ACCEPTANCE_FEEDBACK = new RuleCode("TL-29");

    /** 《纪检监察机关处理检举控告工作规则》: the reporter is told the result. */
    static final RuleCode RESULT_FEEDBACK = new RuleCode("TL-30");

    /** How an acceptance says that the claim is handled the simple way (简易办理). */
    static final String SIMPLE_WAY = "SIMPLE";

    /** 信访处理意见书: its delivery starts the time for asking for review. */
    static final String OPINION = "DOC-12";

    /** 复查意见书: its delivery starts the time for asking for re-review. */
    static final String REVIEW_PAPER = "DOC-18";

    /** Procedures in which the organ itself informs under art. 23; others do under their own rules (art. 22(2), 23(4)). */
    static final Set<String> PETITION_WORK = Set.of("PETITION", "DUTY", "STUDY");

    /** Documents that tell the petitioner of receipt, route and procedure: 受理、导入、履职、不予受理告知书, 答复函. */
    static final Set<String> RECEIPT_NOTICES = Set.of("DOC-05", "DOC-06", "DOC-07", "DOC-08", "DOC-13");

    /** Close reasons with which nothing is left to conclude (撤回、死亡、合并、不予受理、不再受理). */
    static final Set<String> FELL_AWAY =
            Set.of("WITHDRAWN", "DEATH", "MERGED_DUPLICATE", "NOT_ACCEPTED", "NO_LONGER_ACCEPTED");

    private Limits() {}
}
