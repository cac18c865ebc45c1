package org.xinfang.handling.simple;

/**
 * What is not fit for simple handling whatever else is true of it (不适用情形), as the trial measure of 2016 has it: the list of
 * 2022 could not be read. The name is the wire value.
 */
enum Exclusion {
    REPEATED("不是初次信访事项"),
    ASSIGNED("上级交办的信访事项"),
    SUPPORT_DOUBTFUL("可能对信访人的诉求不予支持"),
    OTHER_PROCEDURE("已经进入或者可以通过其他法定程序处理"),
    SEVERAL_OR_JOINT("涉及多个责任主体或者集体联名的重大、复杂、疑难事项");

    private final String chinese;

    Exclusion(String chinese) {
        this.chinese = chinese;
    }

    String chinese() {
        return chinese;
    }
}
