package org.xinfang.platform.messaging;

import io.agroal.api.AgroalDataSource;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.xinfang.contracts.intake.MatterSupplemented;

/** Writes down each supplement it hears of; can be told not to understand one, and to take its time. */
@ApplicationScoped
class NotebookConsumer implements EventHandler {
    static final String CHANNEL = "notebook";

    private static final Set<String> NOT_UNDERSTOOD = ConcurrentHashMap.newKeySet();
    private static volatile long pauseMillis;

    private final Inbox inbox;
    private final AgroalDataSource database;

    NotebookConsumer(Inbox inbox, AgroalDataSource database) {
        this.inbox = inbox;
        this.database = database;
    }

    static void doNotUnderstand(UUID matter, int supplement) {
        NOT_UNDERSTOOD.add(matter + "/" + supplement);
    }

    static void understand(UUID matter, int supplement) {
        NOT_UNDERSTOOD.remove(matter + "/" + supplement);
    }

    static void takeYourTime(long milliseconds) {
        pauseMillis = milliseconds;
    }

    @Incoming(CHANNEL)
    @Blocking
    void receive(ConsumerRecord<String, byte[]> message) {
        inbox.receive(this, message);
    }

    @Override
    public String channel() {
        return CHANNEL;
    }

    @Override
    public void handle(EventEnvelope envelope) {
        if (envelope.event() instanceof MatterSupplemented supplement) {
            note(supplement);
            if (NOT_UNDERSTOOD.contains(supplement.matter() + "/" + supplement.supplement())) {
                throw new IllegalStateException("the notebook does not understand it");
            }
        }
    }

    private void note(MatterSupplemented supplement) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO note (matter, supplement) VALUES (?, ?)")) {
            insert.setObject(1, supplement.matter());
            insert.setInt(2, supplement.supplement());
            insert.executeUpdate();
            Thread.sleep(pauseMillis);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
