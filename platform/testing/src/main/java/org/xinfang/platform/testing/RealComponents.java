package org.xinfang.platform.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives a {@code @QuarkusTest} the real PostgreSQL and Kafka, a token issuer, and a legal clock it can set. Use it as
 * {@code @QuarkusTestResource(value = RealComponents.class, initArgs = @ResourceArg(name = "database", value =
 * "xinfang_intake"))}, once per module.
 */
public final class RealComponents implements QuarkusTestResourceLifecycleManager {
    private static @Nullable Components current;

    private String database = "";

    @Override
    public void init(Map<String, String> arguments) {
        database = arguments.getOrDefault("database", "xinfang_intake");
    }

    @Override
    public Map<String, String> start() {
        Components started = Components.start(database);
        current = started;
        Map<String, String> settings = new HashMap<>(Map.of(
                "quarkus.datasource.jdbc.url", started.jdbcUrl(),
                "quarkus.datasource.username", started.user(),
                "quarkus.datasource.password", started.password(),
                "kafka.bootstrap.servers", started.kafka(),
                "mp.messaging.connector.smallrye-kafka.bootstrap.servers", started.kafka(),
                "quarkus.http.test-port", "0",
                "xinfang.legal.clock.file", TestClock.FILE.toString()));
        settings.putAll(TestTokens.oidcSettings());
        return settings;
    }

    @Override
    public void stop() {
        Components started = current;
        current = null;
        TestBroker.close();
        if (started != null) {
            started.close();
        }
    }

    /** The running components. */
    static Components components() {
        Components started = current;
        if (started == null) {
            throw new IllegalStateException("the test does not use RealComponents");
        }
        return started;
    }

    /** Bootstrap servers of the running Kafka. */
    public static String kafka() {
        return components().kafka();
    }

    /** Takes the broker away, as a crash would. */
    public static void stopKafka() {
        components().stopKafka();
    }

    /** Brings the broker back. */
    public static void startKafka() {
        components().startKafka();
    }
}
