package org.xinfang.platform.messaging;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.xinfang.platform.messaging.IncomingEvent.Readable;
import org.xinfang.platform.messaging.IncomingEvent.Unreadable;

/**
 * Lets each event take effect exactly once: the mark "seen" and the effect are one transaction. An event that cannot take
 * effect is parked with its reason, and with it the later events of the same key, so that their order is kept; other keys
 * go on. While the database is away nothing is parked and nothing is lost: the same event is tried until it answers. While
 * the process stops nothing is parked either: the next one gets it. Whether events come one by one or in batches makes no
 * difference to what becomes of them.
 */
@ApplicationScoped
public class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final int ATTEMPTS = 3;
    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    private final IncomingEvents incoming;
    private final InboxStore store;
    private final LoadedEntities entities;
    private final InboxDoor door;

    Inbox(IncomingEvents incoming, InboxStore store, LoadedEntities entities, InboxDoor door) {
        this.incoming = incoming;
        this.store = store;
        this.entities = entities;
        this.door = door;
    }

    /**
     * Takes records in together, in their order: one transaction, and so one wait for the disk, instead of one for each.
     * When anything fails nothing has happened, and each record is taken in by itself, so that only what cannot take
     * effect is parked.
     */
    public void receiveAll(EventHandler handler, Iterable<ConsumerRecord<String, byte[]>> messages) {
        door.whileOpen(() -> together(handler, messages));
    }

    private void together(EventHandler handler, Iterable<ConsumerRecord<String, byte[]>> messages) {
        try {
            QuarkusTransaction.requiringNew().run(() -> messages.forEach(message -> among(handler, message)));
        } catch (RuntimeException oneOfThem) {
            LOG.warnf("%s: not all at once, so one by one: %s", handler.channel(), reason(oneOfThem));
            messages.forEach(message -> alone(handler, message));
        }
    }

    private void among(EventHandler handler, ConsumerRecord<String, byte[]> message) {
        switch (incoming.read(message)) {
            case Unreadable unreadable -> store.park(handler.channel(), message, unreadable.reason());
            case Readable readable ->
                Tracing.during(message.headers(), () -> effect(handler, message, readable.envelope()));
        }
        entities.forget();
    }

    /** Takes one record in; returns when it has taken effect, was seen before, or is parked. */
    public void receive(EventHandler handler, ConsumerRecord<String, byte[]> message) {
        door.whileOpen(() -> alone(handler, message));
    }

    private void alone(EventHandler handler, ConsumerRecord<String, byte[]> message) {
        long pause = FIRST_PAUSE_MILLIS;
        for (int attempt = 1; ; attempt++) {
            try {
                once(handler, message, attempt);
                return;
            } catch (RuntimeException trouble) {
                LOG.warnf(
                        "%s %s-%d@%d, attempt %d: %s",
                        handler.channel(),
                        message.topic(),
                        message.partition(),
                        message.offset(),
                        attempt,
                        reason(trouble));
                door.requireOpen();
                pause(pause);
                pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
            }
        }
    }

    private void once(EventHandler handler, ConsumerRecord<String, byte[]> message, int attempt) {
        switch (incoming.read(message)) {
            case Unreadable unreadable -> park(handler, message, unreadable.reason());
            case Readable readable -> {
                try {
                    QuarkusTransaction.requiringNew().run(() -> effect(handler, message, readable.envelope()));
                } catch (RuntimeException failure) {
                    door.requireOpen();
                    if (attempt < ATTEMPTS || !store.reachable()) {
                        throw failure;
                    }
                    LOG.errorf(
                            failure,
                            "%s: event %s parked",
                            handler.channel(),
                            readable.envelope().id());
                    park(handler, message, reason(failure));
                }
            }
        }
    }

    private void effect(EventHandler handler, ConsumerRecord<String, byte[]> message, EventEnvelope envelope) {
        if (store.keyIsParked(handler.channel(), envelope.key())) {
            store.park(handler.channel(), message, "behind a parked event of the same key");
        } else {
            apply(handler, envelope);
        }
    }

    /** The effect of an event not seen before; must run in a transaction. */
    void apply(EventHandler handler, EventEnvelope envelope) {
        if (store.firstTime(handler.channel(), envelope.id())) {
            MDC.put("matter", envelope.key());
            try {
                Causation.during(envelope.id(), () -> handler.handle(envelope));
            } finally {
                MDC.remove("matter");
            }
        }
    }

    private void park(EventHandler handler, ConsumerRecord<String, byte[]> message, String reason) {
        QuarkusTransaction.requiringNew().run(() -> store.park(handler.channel(), message, reason));
    }

    /** Class and message of the deepest cause; payloads are never part of it. */
    static String reason(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + ": " + root.getMessage();
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting to try an event again", stop);
        }
    }
}
