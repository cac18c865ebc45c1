package org.xinfang.localstack.supervise;

import org.xinfang.localstack.broker.Kafka;
import org.xinfang.localstack.component.Component;
import org.xinfang.localstack.component.Program;
import org.xinfang.localstack.database.Postgres;
import org.xinfang.localstack.identity.Keycloak;
import org.xinfang.localstack.layout.Layout;
import org.xinfang.localstack.layout.Ports;
import org.xinfang.localstack.mail.MailCatcher;
import org.xinfang.localstack.service.Application;

/** Which program does the work of which component. */
public record Programs(Layout layout, Ports ports) {

    public Program of(Component component) {
        return switch (component) {
            case POSTGRESQL -> new Postgres(layout, ports);
            case KAFKA -> new Kafka(layout, ports);
            case KEYCLOAK -> new Keycloak(layout, ports);
            case MAIL -> new MailCatcher(layout, ports);
            case INTAKE, ROUTING, HANDLING, DEADLINE, NOTICE, GATEWAY -> new Application(component, layout, ports);
        };
    }
}
