package org.xinfang.platform.messaging;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jboss.logging.Logger;

/**
 * Closes when the process is asked to stop, before anything that a handler needs is taken away: whatever has come in ends
 * first, nothing more comes in. What is refused here was not confirmed to Kafka, so the next process gets it; it must not be
 * parked, since nothing is wrong with it.
 */
@ApplicationScoped
class InboxDoor {
    private static final Logger LOG = Logger.getLogger(InboxDoor.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ReentrantReadWriteLock inside = new ReentrantReadWriteLock();
    private volatile boolean closed;

    void whileOpen(Runnable work) {
        Lock entry = inside.readLock();
        entry.lock();
        try {
            requireOpen();
            work.run();
        } finally {
            entry.unlock();
        }
    }

    /**
     * To be asked before an event is tried again, or given up.
     *
     * @throws StoppingException when the process is stopping
     */
    void requireOpen() {
        if (closed) {
            throw new StoppingException();
        }
    }

    void close(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) ShutdownEvent stop)
            throws InterruptedException {
        close();
    }

    /** Waits for what is inside, but not for ever. */
    void close() throws InterruptedException {
        closed = true;
        if (inside.writeLock().tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            inside.writeLock().unlock();
        } else {
            LOG.warnf("an event still takes effect after %d s, stopping without it", PATIENCE.toSeconds());
        }
    }

    /** An event came while the process stops; it is left to the next one. */
    static final class StoppingException extends RuntimeException {
        private static final long serialVersionUID = 1;

        StoppingException() {
            super("stopping: events are left to the next process", null, false, false);
        }
    }
}
