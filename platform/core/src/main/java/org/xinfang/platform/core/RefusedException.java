package org.xinfang.platform.core;

/** Carries a refusal to the one place that turns it into an answer. Not an error: it has no stack trace worth keeping. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public RefusedException(Refusal refusal) {
        super(refusal.problem(), null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
