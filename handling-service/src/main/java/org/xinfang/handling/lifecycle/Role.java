package org.xinfang.handling.lifecycle;

import java.util.List;

/** In which office somebody acts. */
public enum Role {
    /** The clerk in charge (承办人). */
    HANDLER("handler", "承办人"),
    /** The head who signs (审批负责人). */
    APPROVER("approver", "审批负责人"),
    /** Who supervises another organ's handling (督办人员). */
    SUPERVISOR("supervisor", "督办人员"),
    /** The organ above that decides on an opinion (复查、复核机关), when its approver signs. */
    REVIEWER("", "复查、复核机关"),
    /** This service, when an event says so. */
    SYSTEM("", "系统");

    private final String wireName;
    private final String chinese;

    Role(String wireName, String chinese) {
        this.wireName = wireName;
        this.chinese = chinese;
    }

    /** The offices that people hold. */
    public static List<Role> ofPeople() {
        return List.of(HANDLER, APPROVER, SUPERVISOR);
    }

    /** The role's name in access tokens; empty for {@link #REVIEWER} and {@link #SYSTEM}, which no token holds. */
    public String wireName() {
        return wireName;
    }

    /** The name for people. */
    public String chinese() {
        return chinese;
    }
}
