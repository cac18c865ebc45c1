package org.xinfang.localstack.layout;

/** The ports on which the platform listens, with the number each has unless free ones are asked for. */
public enum Door {
    GATEWAY(8080),
    INTAKE(8101),
    ROUTING(8102),
    HANDLING(8103),
    DEADLINE(8104),
    NOTICE(8105),
    POSTGRESQL(8432),
    KAFKA(8092),
    KAFKA_CONTROLLER(8093),
    KEYCLOAK(8180),
    SMTP(8025),
    MAIL_API(8026);

    private final int usual;

    Door(int usual) {
        this.usual = usual;
    }

    public int usual() {
        return usual;
    }

    /** The name that people and files use: {@code mail-api}. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
