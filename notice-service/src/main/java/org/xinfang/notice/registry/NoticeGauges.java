package org.xinfang.notice.registry;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.List;

/** What operations people must see: notices that wait, for a worker or for the petitioner's data, and those held. */
@ApplicationScoped
class NoticeGauges {
    private static final List<String> UNFINISHED = List.of("UNADDRESSED", "WAITING", "HELD");

    private final AgroalDataSource database;
    private final MeterRegistry meters;

    NoticeGauges(AgroalDataSource database, MeterRegistry meters) {
        this.database = database;
        this.meters = meters;
    }

    void register(@Observes StartupEvent start) {
        for (var state : UNFINISHED) {
            Gauge.builder("xinfang.notices", () -> count(state))
                    .tag("state", state)
                    .description("Notices owed but not issued")
                    .register(meters);
        }
    }

    private double count(String state) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("SELECT count(*) FROM notice WHERE state = ?")) {
            select.setString(1, state);
            try (var row = select.executeQuery()) {
                return row.next() ? row.getDouble(1) : 0;
            }
        } catch (SQLException unknown) {
            return Double.NaN;
        }
    }
}
