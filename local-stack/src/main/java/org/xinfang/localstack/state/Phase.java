package org.xinfang.localstack.state;

/** Where a process, or the whole platform, stands. */
public enum Phase {
    /** There is nothing to run: the application has not been packaged. */
    NOT_BUILT,
    /** Being made ready, or waiting for another. */
    WAITING,
    STARTING,
    READY,
    /** Ended without being asked to; begun again after a moment. */
    RESTARTING,
    FAILED,
    STOPPING,
    STOPPED
}
