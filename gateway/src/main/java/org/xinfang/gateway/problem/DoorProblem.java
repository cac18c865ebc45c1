package org.xinfang.gateway.problem;

/** Why a call did not reach a service, or got no answer from it. */
public enum DoorProblem {
    AMBIGUOUS_ADDRESS("ambiguous-address", 400),
    UNAUTHENTICATED("unauthenticated", 401),
    FORBIDDEN("forbidden", 403),
    NO_SUCH_ADDRESS("not-found", 404),
    WRONG_METHOD("method-not-allowed", 405),
    BODY_TOO_SLOW("body-too-slow", 408),
    BODY_TOO_LARGE("too-large", 413),
    QUOTA_USED_UP("too-many-requests", 429),
    TOO_BUSY("too-busy", 503),
    IDENTITY_UNAVAILABLE("identity-unavailable", 503),
    SERVICE_UNAVAILABLE("service-unavailable", 503),
    SERVICE_TOO_SLOW("service-too-slow", 504);

    private final String slug;
    private final int status;

    DoorProblem(String slug, int status) {
        this.slug = slug;
        this.status = status;
    }

    String slug() {
        return slug;
    }

    int status() {
        return status;
    }
}
