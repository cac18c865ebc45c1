package org.xinfang.handling.it;

import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.deadline.TimeLimitStarted;
import org.xinfang.contracts.routing.OrganChanged;
import org.xinfang.platform.testing.TestBroker;

/** Looks into the service's database. */
@ApplicationScoped
class Database {
    private final AgroalDataSource source;

    Database(AgroalDataSource source) {
        this.source = source;
    }

    /** The first column of every row. */
    List<String> column(String sql) {
        List<String> values = new ArrayList<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The petitioner's time to ask for review (TL-06) or re-review (TL-08) has begun, and this service has heard of it. */
    UUID window(Claim claim, String rule, String dayZero, String due) {
        UUID limit = UUID.randomUUID();
        LocalDate last = LocalDate.parse(due);
        TestBroker.given(
                claim.matter(),
                new TimeLimitStarted(
                        claim.matter(),
                        claim.number(),
                        limit,
                        rule,
                        "申请复查、复核",
                        "2022-05-01",
                        "《信访工作条例》第三十五条",
                        null,
                        LocalDate.parse(dayZero),
                        last,
                        last,
                        false));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !column("SELECT 1 FROM request_window WHERE time_limit = '" + limit + "'")
                        .isEmpty());
        return limit;
    }

    /** The directory has told of this organ, and this service has heard of it. */
    void knows(OrganRef organ) {
        String code = organ.code();
        TestBroker.given(
                code,
                new OrganChanged(
                        code,
                        organ.name(),
                        code.substring(0, 6),
                        code.substring(code.indexOf('-') + 1),
                        "COUNTY",
                        false,
                        null,
                        null,
                        LocalDate.of(2022, 5, 1),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !column("SELECT 1 FROM known_organ WHERE code = '" + code + "'")
                        .isEmpty());
    }
}
