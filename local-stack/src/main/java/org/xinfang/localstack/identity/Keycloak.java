package org.xinfang.localstack.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.xinfang.localstack.component.Command;
import org.xinfang.localstack.component.Component;
import org.xinfang.localstack.component.Http;
import org.xinfang.localstack.component.Jvm;
import org.xinfang.localstack.component.Program;
import org.xinfang.localstack.database.Databases;
import org.xinfang.localstack.layout.Door;
import org.xinfang.localstack.layout.Layout;
import org.xinfang.localstack.layout.Ports;

/** Keycloak 26 with its users in PostgreSQL. The realm is imported at the first start and kept from then on. */
public final class Keycloak implements Program {
    /** Of the local platform only; it listens on this machine alone. */
    public static final String ADMINISTRATOR = "admin";

    private final Layout layout;
    private final Ports ports;
    private final Jvm jvm;
    private final KeycloakDistribution distribution;

    public Keycloak(Layout layout, Ports ports) {
        this.layout = layout;
        this.ports = ports;
        this.jvm = new Jvm(Component.KEYCLOAK, layout);
        this.distribution = KeycloakDistribution.of(layout);
    }

    /** The address of the realm: what tokens name as their issuer. */
    public static String realm(Ports ports) {
        return ports.url(Door.KEYCLOAK) + "/realms/xinfang";
    }

    @Override
    public void prepare() throws IOException, InterruptedException {
        jvm.prepare();
        distribution.prepare(layout.log("keycloak-build"));
        Files.createDirectories(distribution.importFolder());
        Files.copy(
                layout.realmFile(),
                distribution.importFolder().resolve("xinfang-realm.json"),
                StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public Command command() {
        String[] java =
                distribution.words("start", "--optimized", "--import-realm").toArray(String[]::new);
        return new Command(
                jvm.words(java),
                Map.of(
                        "KC_DB_URL",
                        Databases.url(ports.of(Door.POSTGRESQL), Component.KEYCLOAK),
                        "KC_DB_USERNAME",
                        Component.KEYCLOAK.database(),
                        "KC_DB_PASSWORD",
                        Databases.PASSWORD,
                        "KC_DB_POOL_MAX_SIZE",
                        "10",
                        "KC_HTTP_ENABLED",
                        "true",
                        "KC_HTTP_HOST",
                        "127.0.0.1",
                        "KC_HTTP_PORT",
                        String.valueOf(ports.of(Door.KEYCLOAK)),
                        "KC_HOSTNAME",
                        ports.url(Door.KEYCLOAK),
                        "KC_BOOTSTRAP_ADMIN_USERNAME",
                        ADMINISTRATOR,
                        "KC_BOOTSTRAP_ADMIN_PASSWORD",
                        ADMINISTRATOR));
    }

    @Override
    public boolean isReady() {
        return Http.status("http://" + ports.address(Door.KEYCLOAK) + "/realms/xinfang") == 200;
    }
}
