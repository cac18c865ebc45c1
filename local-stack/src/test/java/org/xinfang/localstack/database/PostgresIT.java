package org.xinfang.localstack.database;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinfang.localstack.component.Component;
import org.xinfang.localstack.layout.Door;
import org.xinfang.localstack.layout.Layout;
import org.xinfang.localstack.layout.Ports;

class PostgresIT {
    private static final Ports PORTS = Ports.free();

    @TempDir
    static Path data;

    private static Process process;

    @BeforeAll
    static void start() throws Exception {
        Layout layout = Layout.of(Path.of(".."), data);
        Postgres postgres = new Postgres(layout, PORTS);
        Files.createDirectories(layout.logs());
        postgres.prepare();
        process = new ProcessBuilder(postgres.command().words())
                .redirectErrorStream(true)
                .redirectOutput(layout.log("postgresql").toFile())
                .start();
        await().atMost(30, SECONDS).until(postgres::isReady);
        postgres.furnish();
        // Every start does this; the second time there is nothing left to make.
        postgres.furnish();
    }

    @AfterAll
    static void stop() throws Exception {
        process.destroy();
        process.waitFor();
    }

    @Test
    void chineseLettersAreLetters() throws SQLException {
        assertEquals("信 _", ask("SELECT lower(regexp_replace('信 *', '[^[:alpha:] ]', '_'))"));
        assertEquals("UTF8", ask("SHOW server_encoding"));
    }

    @Test
    void noServiceReadsTheDatabaseOfAnother() {
        String url = Databases.url(PORTS.of(Door.POSTGRESQL), Component.INTAKE);

        SQLException refused = assertThrows(
                SQLException.class,
                () -> DriverManager.getConnection(url, Component.ROUTING.database(), Databases.PASSWORD));

        assertTrue(String.valueOf(refused.getMessage()).contains("permission denied"), refused::getMessage);
    }

    @Test
    void anAcknowledgedWriteIsOnDisk() throws SQLException {
        assertEquals("on", ask("SHOW fsync"));
        assertEquals("on", ask("SHOW synchronous_commit"));
    }

    private static String ask(String question) throws SQLException {
        String url = Databases.url(PORTS.of(Door.POSTGRESQL), Component.INTAKE);
        try (Connection connection = DriverManager.getConnection(url, Component.INTAKE.database(), Databases.PASSWORD);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
