package org.xinfang.deadline.rule;

/** Who must act before a time limit ends (义务主体); for the petitioner it is the time in which his right lives. */
public enum BoundParty {
    PETITION_DEPARTMENT("信访部门"),
    RECEIVING_ORGAN("收到信访事项的机关、单位"),
    HANDLING_ORGAN("办理机关、单位"),
    REVIEW_ORGAN("复查机关、单位"),
    RE_REVIEW_ORGAN("复核机关、单位"),
    ADDRESSED_ORGAN("收到建议的机关、单位"),
    DISCIPLINE_ORGAN("纪检监察机关"),
    PROCURATORATE("检察机关"),
    PETITIONER("信访人");

    private final String chinese;

    BoundParty(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
