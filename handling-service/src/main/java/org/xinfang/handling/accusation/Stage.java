package org.xinfang.handling.accusation;

/** How far telling the reporter has got. */
enum Stage {
    RECEIVED("已签收"),
    ACCEPTED("已告知受理"),
    NOT_ACCEPTED("已告知不予受理"),
    /** He is not told again. */
    REPEAT("重复检举控告"),
    CONCLUDED("已办结"),
    RESULT_TOLD("已反馈结果");

    private final String chinese;

    Stage(String chinese) {
        this.chinese = chinese;
    }

    /** The name for people. */
    String chinese() {
        return chinese;
    }
}
