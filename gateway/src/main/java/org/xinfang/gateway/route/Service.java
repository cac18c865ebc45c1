package org.xinfang.gateway.route;

/** A service behind the door. */
public enum Service {
    INTAKE("intake", "登记"),
    ROUTING("routing", "分流"),
    HANDLING("handling", "办理"),
    DEADLINE("deadline", "时限"),
    NOTICE("notice", "告知");

    private final String code;
    private final String title;

    Service(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** Its name in addresses, settings and metrics. */
    public String code() {
        return code;
    }

    /** Its name for people. */
    public String title() {
        return title;
    }
}
