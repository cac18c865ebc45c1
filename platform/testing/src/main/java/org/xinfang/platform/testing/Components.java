package org.xinfang.platform.testing;

import org.testcontainers.DockerClientFactory;

/** PostgreSQL and Kafka of one test run. The one place that chooses where they come from. */
sealed interface Components extends AutoCloseable permits ContainerComponents, EmbeddedComponents {

    /** Testcontainers where Docker answers, the same real components as local processes elsewhere. */
    static Components start(String database) {
        return DockerClientFactory.instance().isDockerAvailable()
                ? ContainerComponents.start(database)
                : EmbeddedComponents.start(database);
    }

    String jdbcUrl();

    String user();

    String password();

    String kafka();

    /** Takes the broker away, as a crash would. */
    void stopKafka();

    /** Brings it back at the same address with its data. */
    void startKafka();

    @Override
    void close();
}
