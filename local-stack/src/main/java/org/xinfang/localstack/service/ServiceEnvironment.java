package org.xinfang.localstack.service;

import java.util.Map;
import java.util.TreeMap;
import org.xinfang.localstack.component.Component;
import org.xinfang.localstack.database.Databases;
import org.xinfang.localstack.identity.Keycloak;
import org.xinfang.localstack.layout.Door;
import org.xinfang.localstack.layout.Layout;
import org.xinfang.localstack.layout.Ports;

/** What our applications are told. The names are the same in docker-compose.yml; a test compares the two. */
public record ServiceEnvironment(Layout layout, Ports ports) {

    public Map<String, String> of(Component component) {
        Map<String, String> environment = new TreeMap<>();
        environment.put("XINFANG_HTTP_PORT", String.valueOf(ports.of(component.mainDoor())));
        environment.put("XINFANG_OIDC_URL", Keycloak.realm(ports));
        // The simulation's door: production has no such variable.
        environment.put("XINFANG_LEGAL_CLOCK_FILE", layout.legalClockFile().toString());
        // Of this machine alone; in a container each has a network of its own.
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        if (component.isService()) {
            environment.put("XINFANG_DB_URL", Databases.url(ports.of(Door.POSTGRESQL), component));
            environment.put("XINFANG_DB_USER", component.database());
            environment.put("XINFANG_DB_PASSWORD", Databases.PASSWORD);
            environment.put("XINFANG_KAFKA", ports.address(Door.KAFKA));
        }
        if (component == Component.NOTICE) {
            environment.put("XINFANG_SMTP_HOST", "127.0.0.1");
            environment.put("XINFANG_SMTP_PORT", String.valueOf(ports.of(Door.SMTP)));
            environment.put("XINFANG_FONT_DIR", layout.fonts().toString());
            // Printed on papers: where the petitioner asks and verifies.
            environment.put("XINFANG_PUBLIC_URL", ports.url(Door.GATEWAY));
        }
        if (component == Component.GATEWAY) {
            for (Component service : Component.values()) {
                if (service.isService()) {
                    environment.put(
                            "XINFANG_" + service.name() + "_URL", "http://" + ports.address(service.mainDoor()));
                }
            }
        }
        return environment;
    }
}
