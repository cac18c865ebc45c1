package org.xinfang.deadline.rule;

/** Why days inside a period are not counted; a rule names the grounds it knows. */
public enum ExclusionGround {
    HEARING("听证");

    private final String chinese;

    ExclusionGround(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
