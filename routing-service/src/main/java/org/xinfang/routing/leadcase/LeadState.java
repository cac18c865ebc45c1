package org.xinfang.routing.leadcase;

/** How far a lead case is; the dispute may be settled while the claim is still handled, and the other way round. */
public enum LeadState {
    /** 包案中. */
    OPEN,
    /** 已化解. */
    RESOLVED,
    /** 未化解. */
    UNRESOLVED;

    static LeadState of(LeadCase led) {
        return led.result().map(result -> of(result.resolution())).orElse(OPEN);
    }

    private static LeadState of(LeadResult.Resolution resolution) {
        return switch (resolution) {
            case RESOLVED -> RESOLVED;
            case UNRESOLVED -> UNRESOLVED;
        };
    }
}
