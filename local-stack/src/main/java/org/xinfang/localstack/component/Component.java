package org.xinfang.localstack.component;

import java.util.List;
import java.util.Locale;
import org.xinfang.localstack.layout.Door;

/**
 * The processes of the platform: the one table to look into for memory, ports and order of starting.
 * They are started side by side, each as soon as those it waits for are ready, and stopped in the reverse order.
 */
public enum Component {
    //         MiB of heap  waits for                    doors, the first is the main one
    POSTGRESQL(0, List.of(), Door.POSTGRESQL),
    KAFKA(192, List.of(), Door.KAFKA, Door.KAFKA_CONTROLLER),
    MAIL(32, List.of(), Door.MAIL_API, Door.SMTP),
    KEYCLOAK(224, List.of(POSTGRESQL), Door.KEYCLOAK),
    INTAKE(128, List.of(POSTGRESQL, KAFKA), Door.INTAKE),
    ROUTING(128, List.of(POSTGRESQL, KAFKA), Door.ROUTING),
    HANDLING(128, List.of(POSTGRESQL, KAFKA), Door.HANDLING),
    DEADLINE(128, List.of(POSTGRESQL, KAFKA), Door.DEADLINE),
    NOTICE(256, List.of(POSTGRESQL, KAFKA), Door.NOTICE),
    GATEWAY(96, List.of(), Door.GATEWAY);

    private final int heapMebibytes;
    private final List<Component> waitsFor;
    private final List<Door> doors;

    Component(int heapMebibytes, List<Component> waitsFor, Door... doors) {
        this.heapMebibytes = heapMebibytes;
        this.waitsFor = waitsFor;
        this.doors = List.of(doors);
    }

    /** The largest heap of a JVM; zero for a program that is not one. */
    public int heapMebibytes() {
        return heapMebibytes;
    }

    public List<Component> waitsFor() {
        return waitsFor;
    }

    public List<Door> doors() {
        return doors;
    }

    public Door mainDoor() {
        return doors.getFirst();
    }

    /** One of the services with a database of its own. */
    public boolean isService() {
        return waitsFor.contains(KAFKA);
    }

    /** One of the applications built by this project. */
    public boolean isOurs() {
        return isService() || this == GATEWAY;
    }

    /** The name that people, logs and files use; for ours also the folder of the module. */
    public String label() {
        String plain = name().toLowerCase(Locale.ROOT);
        return isService() ? plain + "-service" : plain;
    }

    /** The database, and the role that owns it. */
    public String database() {
        return "xinfang_" + name().toLowerCase(Locale.ROOT);
    }
}
