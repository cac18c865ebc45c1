package org.xinfang.deadline.rule;

/** Why days inside a period are not counted; a rule names the grounds it knows. */
public enum ExclusionGround {
    /** The only one the Regulation names (art. 36(2), re-review). */
    HEARING("听证"),
    /** Left out by some local rules. */
    APPRAISAL("鉴定"),
    /** Left out by some local rules. */
    INSPECTION("勘验"),
    /** 不可抗拒的事由或者其他正当理由 (民事诉讼法 art. 86 by analogy): from the obstacle to the decision on it. */
    FORCE_MAJEURE("障碍消除并决定恢复");

    private final String chinese;

    ExclusionGround(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
