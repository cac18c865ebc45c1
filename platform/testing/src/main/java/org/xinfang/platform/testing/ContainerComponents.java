package org.xinfang.platform.testing;

import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The components in containers. */
record ContainerComponents(PostgreSQLContainer postgres, KafkaContainer broker) implements Components {

    static ContainerComponents start(String database) {
        PostgreSQLContainer postgres = new PostgreSQLContainer("postgres:17").withDatabaseName(database);
        KafkaContainer broker = new KafkaContainer("apache/kafka:4.1.1");
        postgres.start();
        broker.start();
        return new ContainerComponents(postgres, broker);
    }

    @Override
    public String jdbcUrl() {
        return postgres.getJdbcUrl();
    }

    @Override
    public String user() {
        return postgres.getUsername();
    }

    @Override
    public String password() {
        return postgres.getPassword();
    }

    @Override
    public String kafka() {
        return broker.getBootstrapServers();
    }

    @Override
    public void stopKafka() {
        broker.getDockerClient().pauseContainerCmd(broker.getContainerId()).exec();
    }

    @Override
    public void startKafka() {
        broker.getDockerClient().unpauseContainerCmd(broker.getContainerId()).exec();
    }

    @Override
    public void close() {
        broker.stop();
        postgres.stop();
    }
}
