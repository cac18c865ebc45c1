package org.xinfang.intake.evaluation;

/** What is evaluated (评价对象). */
enum EvaluatedObject {
    /** The petition department that registered the matter. */
    PETITION_DEPARTMENT("信访部门"),
    /** The organ with power that closed the claim. */
    ORGAN_IN_CHARGE("有权处理的机关、单位");

    private final String chinese;

    EvaluatedObject(String chinese) {
        this.chinese = chinese;
    }

    String chinese() {
        return chinese;
    }
}
