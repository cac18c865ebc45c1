package org.xinfang.gateway.problem;

import java.time.Duration;
import java.util.Map;

/** Carries a problem to the one place that answers it. Not an error: it has no stack trace worth keeping. */
public final class TurnedAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final DoorProblem problem;
    private final transient Map<String, String> headers;

    public TurnedAway(DoorProblem problem) {
        this(problem, Map.of());
    }

    public TurnedAway(DoorProblem problem, Map<String, String> headers) {
        super(problem.slug(), null, false, false);
        this.problem = problem;
        this.headers = Map.copyOf(headers);
    }

    /** With the time after which another attempt makes sense, in whole seconds, at least one. */
    public static TurnedAway retryAfter(DoorProblem problem, Duration wait) {
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        return new TurnedAway(problem, Map.of("Retry-After", Long.toString(seconds)));
    }

    public DoorProblem problem() {
        return problem;
    }

    Map<String, String> headers() {
        return headers;
    }
}
