package org.xinfang.localstack.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.xinfang.localstack.component.Command;
import org.xinfang.localstack.component.Component;
import org.xinfang.localstack.component.OneShot;
import org.xinfang.localstack.component.Program;
import org.xinfang.localstack.layout.Door;
import org.xinfang.localstack.layout.Layout;
import org.xinfang.localstack.layout.Ports;

/** PostgreSQL 17 with its data in the platform's folder. Every write is on disk when it is acknowledged. */
public final class Postgres implements Program {
    /** System property with further settings of the server, e.g. {@code shared_buffers=1GB,max_wal_size=8GB}. */
    public static final String SETTINGS = "xinfang.postgresql.settings";

    private final Layout layout;
    private final Ports ports;
    private final PostgresBinaries binaries;
    private final Databases databases;

    public Postgres(Layout layout, Ports ports) {
        this.layout = layout;
        this.ports = ports;
        this.binaries = PostgresBinaries.of(layout);
        this.databases = new Databases(ports.of(Door.POSTGRESQL));
    }

    @Override
    public void prepare() throws IOException, InterruptedException {
        binaries.prepare();
        if (Files.exists(data().resolve("PG_VERSION"))) {
            return;
        }
        Path password = Files.writeString(layout.data().resolve("postgresql-password"), Databases.PASSWORD);
        initialise(password);
        Files.delete(password);
    }

    private void initialise(Path password) throws IOException, InterruptedException {
        List<String> words = asOrdinaryUser(
                binaries.program("initdb"),
                "--pgdata=" + data(),
                "--username=" + Databases.SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                // With the C locale the trigram search would not see Chinese letters.
                "--locale=" + Databases.locale(System.getProperty("os.name")));
        OneShot.run("Making the data folder of PostgreSQL", words, layout.log("postgresql-initdb"));
    }

    @Override
    public Command command() {
        List<String> words = asOrdinaryUser(binaries.program("postgres"), "-D", data().toString());
        Map<String, String> settings = Map.of(
                "port", String.valueOf(ports.of(Door.POSTGRESQL)),
                "listen_addresses", "127.0.0.1",
                "unix_socket_directories", "",
                "max_connections", "200",
                "shared_buffers", "64MB",
                "jit", "off",
                "timezone", "UTC",
                "log_timezone", "UTC");
        settings.forEach((name, value) -> words.addAll(List.of("-c", name + "=" + value)));
        // Later ones win. A laptop's memory is kept free; who measures says how large the database may be.
        Arrays.stream(System.getProperty(SETTINGS, "").split(",", -1))
                .filter(setting -> !setting.isBlank())
                .forEach(setting -> words.addAll(List.of("-c", setting)));
        return new Command(words, Map.of("LC_ALL", Databases.locale(System.getProperty("os.name"))));
    }

    @Override
    public boolean isReady() {
        return databases.answer();
    }

    /** One database and one role for each component that keeps something. */
    @Override
    public void furnish() {
        databases.create(Component.KEYCLOAK);
        for (Component component : Component.values()) {
            if (component.isService()) {
                databases.create(component);
            }
        }
    }

    private Path data() {
        return layout.data().resolve("postgresql");
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it is nobody, with root's files. */
    private static List<String> asOrdinaryUser(String... words) {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("unshare", "--user"));
        }
        command.addAll(List.of(words));
        return command;
    }
}
