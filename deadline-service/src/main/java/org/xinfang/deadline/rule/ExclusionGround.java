package org.xinfang.deadline.rule;

/** Why days inside a period are not counted; a rule names the grounds it knows. */
public enum ExclusionGround {
    /** The only one the Regulation names (art. 36(2), re-review). */
    HEARING("听证"),
    /** Left out by some local rules. */
    APPRAISAL("鉴定"),
    /** Left out by some local rules. */
    INSPECTION("勘验");

    private final String chinese;

    ExclusionGround(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
