package org.xinfang.deadline.calendar;

/** What a day is in law. Only {@link #WORKDAY} and {@link #MAKE_UP_WORKDAY} are worked. */
public enum DayKind {
    WORKDAY("工作日"),
    /** 调休上班: a Saturday or Sunday that the arrangement turns into a working day. */
    MAKE_UP_WORKDAY("调休上班日"),
    WEEKEND("周末"),
    DAY_OFF("放假");

    private final String chinese;

    DayKind(String chinese) {
        this.chinese = chinese;
    }

    public boolean isWorked() {
        return this == WORKDAY || this == MAKE_UP_WORKDAY;
    }

    public String chinese() {
        return chinese;
    }
}
