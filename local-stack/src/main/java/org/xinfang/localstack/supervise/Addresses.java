package org.xinfang.localstack.supervise;

import java.util.LinkedHashMap;
import java.util.Map;
import org.xinfang.localstack.component.Component;
import org.xinfang.localstack.identity.Keycloak;
import org.xinfang.localstack.layout.Door;
import org.xinfang.localstack.layout.Ports;

/** Where everything is, by the name under which {@code stack.json} keeps it. */
final class Addresses {
    private Addresses() {}

    static Map<String, String> of(Ports ports) {
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put("gateway", ports.url(Door.GATEWAY));
        addresses.put("api", ports.url(Door.GATEWAY) + "/api/v1");
        addresses.put("docs", ports.url(Door.GATEWAY) + "/api-docs");
        addresses.put("board", ports.url(Door.GATEWAY) + "/board");
        addresses.put("calculator", ports.url(Door.GATEWAY) + "/due-dates");
        addresses.put("keycloak", ports.url(Door.KEYCLOAK));
        addresses.put("realm", Keycloak.realm(ports));
        addresses.put("token", Keycloak.realm(ports) + "/protocol/openid-connect/token");
        addresses.put("mails", ports.url(Door.MAIL_API));
        addresses.put("smtp", ports.address(Door.SMTP));
        addresses.put("kafka", ports.address(Door.KAFKA));
        addresses.put("postgresql", ports.address(Door.POSTGRESQL));
        for (Component component : Component.values()) {
            if (component.isService()) {
                addresses.put(component.label(), "http://" + ports.address(component.mainDoor()));
            }
        }
        return addresses;
    }
}
