package org.xinfang.platform.messaging;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What operations people must see: how old the oldest unsent event is, and how many events are parked. */
@ApplicationScoped
class OutboxGauges {
    private final AgroalDataSource database;
    private final MeterRegistry meters;

    OutboxGauges(AgroalDataSource database, MeterRegistry meters) {
        this.database = database;
        this.meters = meters;
    }

    void register(@Observes StartupEvent start) {
        Gauge.builder(
                        "xinfang.outbox.oldest.unsent.seconds",
                        () -> number(
                                // Rows of a simulated past or future must not look old: age is real time since the
                                // oldest was seen.
                                "SELECT coalesce(extract(epoch FROM clock_timestamp() - min(written_at)), 0) FROM outbox_event"
                                        + " WHERE sent_at IS NULL"))
                .description("Age of the oldest event not yet taken by Kafka")
                .baseUnit("seconds")
                .register(meters);
        Gauge.builder("xinfang.outbox.unsent", () -> number("SELECT count(*) FROM outbox_event WHERE sent_at IS NULL"))
                .description("Events not yet taken by Kafka")
                .register(meters);
        Gauge.builder(
                        "xinfang.inbox.parked",
                        () -> number("SELECT count(*) FROM parked_event WHERE redriven_at IS NULL"))
                .description("Events parked until somebody looks at them")
                .register(meters);
    }

    private double number(String sql) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            return row.next() ? row.getDouble(1) : 0;
        } catch (SQLException unknown) {
            return Double.NaN;
        }
    }
}
