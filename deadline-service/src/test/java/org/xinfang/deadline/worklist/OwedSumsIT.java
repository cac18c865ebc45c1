package org.xinfang.deadline.worklist;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.deadline.TimeLimitCancelled;
import org.xinfang.contracts.deadline.TimeLimitMet;
import org.xinfang.contracts.deadline.TimeLimitStarted;
import org.xinfang.deadline.trigger.Events;
import org.xinfang.platform.testing.RealComponents;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;

/** The sums beside the limits say what a count of the limits would say, whatever happens to them. */
@QuarkusTest
@QuarkusTestResource(
        value = RealComponents.class,
        initArgs = @ResourceArg(name = "database", value = "xinfang_deadline"))
class OwedSumsIT {

    private static final String COUNTED = """
            SELECT organ, legal_due, rule, coalesce(category, '') AS category, sealed, count(*) AS amount
            FROM time_limit WHERE ending IS NULL AND bound <> 'PETITIONER' GROUP BY 1, 2, 3, 4, 5
            """;
    private static final String SUMMED = """
            SELECT organ, legal_due, rule, category, sealed, sum(amount) AS amount
            FROM owed GROUP BY 1, 2, 3, 4, 5 HAVING sum(amount) <> 0
            """;
    private static final String DIFFERENCES = "SELECT count(*) FROM ((" + COUNTED + " EXCEPT " + SUMMED
            + ") UNION ALL (" + SUMMED + " EXCEPT " + COUNTED + ")) AS different";

    @Inject
    AgroalDataSource database;

    @Inject
    SettleOwedSums settleOwedSums;

    private final Events concluded = Events.ofNewMatter();
    private final Events withdrawn = Events.ofNewMatter();
    private final Events open = Events.ofNewMatter();

    @BeforeEach
    void oneIsConcludedOneWithdrawnOneStaysOpen() {
        TestClock.set("2026-03-20T10:00+08:00");
        for (Events events : new Events[] {concluded, withdrawn, open}) {
            TestBroker.given(events.matter(), events.accepted("2026-03-20", "PETITION"));
            TestBroker.await(events.matter(), TimeLimitStarted.class);
        }
        TestBroker.given(concluded.matter(), concluded.opinion("2026-03-23"));
        TestBroker.given(withdrawn.matter(), withdrawn.closed("2026-03-23", "WITHDRAWN"));
        TestBroker.await(concluded.matter(), TimeLimitMet.class);
        TestBroker.await(withdrawn.matter(), TimeLimitCancelled.class);
    }

    @Test
    void theSumsAgreeWithTheLimitsBeforeAndAfterTheyAreSettled() throws SQLException {
        assertTrue(number("SELECT sum(amount) FROM owed") > 0);
        assertEquals(0, number(DIFFERENCES));
        await().untilAsserted(() -> {
            settleOwedSums.settle();
            assertEquals(0, number("SELECT count(*) FROM owed_change"));
        });
        assertEquals(0, number(DIFFERENCES));
        assertEquals(0, number("SELECT count(*) FROM owed_sum WHERE amount <= 0"));
    }

    @Test
    @DisplayName("第二十四条第二款：职权由他人继续行使，数目随之转移")
    void aLimitThatChangesHandsOrGoesIsCountedWhereItIs() throws SQLException {
        change("UPDATE time_limit SET organ = '149999-GOVERNMENT' WHERE matter = ?", open.matter());
        assertEquals(1, number("SELECT sum(amount) FROM owed WHERE organ = '149999-GOVERNMENT'"));
        assertEquals(0, number(DIFFERENCES));
        settleOwedSums.settle();
        change(
                "UPDATE time_limit SET legal_due = legal_due + 1, organ = '149999-PETITION' WHERE matter = ?",
                open.matter());
        assertEquals(0, number("SELECT sum(amount) FROM owed WHERE organ = '149999-GOVERNMENT'"));
        assertEquals(1, number("SELECT sum(amount) FROM owed WHERE organ = '149999-PETITION'"));
        assertEquals(0, number(DIFFERENCES));
        change("UPDATE time_limit SET bound = 'PETITIONER' WHERE matter = ?", open.matter());
        assertEquals(0, number("SELECT sum(amount) FROM owed WHERE organ = '149999-PETITION'"));
        assertEquals(0, number(DIFFERENCES));
    }

    private void change(String sql, UUID matter) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement change = connection.prepareStatement(sql)) {
            change.setObject(1, matter);
            assertTrue(change.executeUpdate() > 0);
        }
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement question = connection.prepareStatement(sql);
                ResultSet answer = question.executeQuery()) {
            answer.next();
            return answer.getLong(1);
        }
    }
}
