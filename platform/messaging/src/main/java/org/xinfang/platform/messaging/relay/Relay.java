package org.xinfang.platform.messaging.relay;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Sends the outbox to Kafka, at least once, in order per key. One relay per database is active at a time: whoever holds
 * the lease. It reads unsent rows, never "rows after the last id": a transaction that took a lower id may commit later.
 */
@ApplicationScoped
class Relay {
    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final int BATCH = 500;
    private static final long IDLE_MILLIS = 500;
    private static final long TROUBLE_MILLIS = 1_000;

    private final OutboxLease lease;
    private final EventSender sender;
    private final RelaySignal signal;
    private final boolean enabled;
    private final Thread thread = new Thread(this::run, "outbox-relay");
    private volatile boolean stopping;

    Relay(
            OutboxLease lease,
            EventSender sender,
            RelaySignal signal,
            @ConfigProperty(name = "xinfang.relay.enabled", defaultValue = "true") boolean enabled) {
        this.lease = lease;
        this.sender = sender;
        this.signal = signal;
        this.enabled = enabled;
    }

    void start(@Observes StartupEvent event) {
        if (enabled) {
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        thread.interrupt();
        thread.join(10_000);
        sender.close();
        lease.close();
    }

    private void run() {
        while (!stopping) {
            try {
                boolean more = lease.held() && relayBatch();
                if (!more) {
                    signal.await(IDLE_MILLIS);
                }
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return;
            } catch (SQLException | KafkaException | IllegalStateException trouble) {
                LOG.warnf("outbox not relayed, trying again: %s", trouble.getMessage());
                lease.close();
                pause();
            }
        }
    }

    /** Sends one batch; true when there may be more to send at once. */
    private boolean relayBatch() throws SQLException, InterruptedException {
        List<OutboxRow> rows = lease.unsent(BATCH);
        List<Long> sent = sender.send(byKey(rows));
        lease.markSent(sent);
        if (sent.size() < rows.size()) {
            pause();
        }
        return rows.size() == BATCH;
    }

    private static Map<String, List<OutboxRow>> byKey(List<OutboxRow> rows) {
        Map<String, List<OutboxRow>> byKey = new LinkedHashMap<>();
        rows.forEach(row -> byKey.computeIfAbsent(row.key(), key -> new java.util.ArrayList<>())
                .add(row));
        return byKey;
    }

    private void pause() {
        try {
            Thread.sleep(TROUBLE_MILLIS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }
}
