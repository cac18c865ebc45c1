package org.xinfang.localstack.state;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process that this platform started. The number alone does not name it, since the system gives numbers out again;
 * together with the time of its start it does.
 *
 * @param startedAt milliseconds since the epoch
 */
public record OwnProcess(long pid, long startedAt) {
    /** The system derives start times from its uptime; a corrected clock moves them a little. */
    private static final Duration CLOCK_CORRECTION = Duration.ofSeconds(2);

    public static OwnProcess of(ProcessHandle handle) {
        return new OwnProcess(handle.pid(), started(handle).toEpochMilli());
    }

    /** The living process, or nothing when it has ended, even if another one has its number now. */
    public Optional<ProcessHandle> living() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isSame);
    }

    private boolean isSame(ProcessHandle handle) {
        Duration apart = Duration.between(Instant.ofEpochMilli(startedAt), started(handle));
        return apart.abs().compareTo(CLOCK_CORRECTION) <= 0;
    }

    private static Instant started(ProcessHandle handle) {
        return handle.info().startInstant().orElse(Instant.EPOCH);
    }
}
