package org.xinfang.contracts;

/**
 * Every topic once, with its owner. The key of each record is the matter id (organ code on {@link #ORGANS}), so the
 * events of one matter stay in order inside one topic; there is no order between topics.
 */
public final class Topics {
    /** Owner intake-service. No text, no petitioner: safe for every service. */
    public static final String INTAKE = "xinfang.intake.v1";

    /** Owner intake-service. Content and petitioners; readable by routing-service and notice-service only (art. 30(3)). */
    public static final String INTAKE_RESTRICTED = "xinfang.intake.restricted.v1";

    /** Owner routing-service. */
    public static final String ROUTING = "xinfang.routing.v1";

    /** Owner handling-service. */
    public static final String HANDLING = "xinfang.handling.v1";

    /** Owner deadline-service. */
    public static final String DEADLINE = "xinfang.deadline.v1";

    /** Owner notice-service. */
    public static final String NOTICE = "xinfang.notice.v1";

    /** Owner routing-service. Compacted: the newest state of each organ. */
    public static final String ORGANS = "xinfang.organs.v1";

    private Topics() {}
}
