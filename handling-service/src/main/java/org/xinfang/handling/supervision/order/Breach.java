package org.xinfang.handling.supervision.order;

/** For what a petition department supervises an organ (督办情形), art. 40(1). The name is the wire value. */
enum Breach {
    OVERDUE("未按规定期限办理"),
    PROCEDURE("未按规定程序办理"),
    SHIRKING("推诿、敷衍、拖延"),
    FALSIFICATION("弄虚作假"),
    NOT_EXECUTED("拒不执行信访处理意见");

    private final String chinese;

    Breach(String chinese) {
        this.chinese = chinese;
    }

    String chinese() {
        return chinese;
    }
}
