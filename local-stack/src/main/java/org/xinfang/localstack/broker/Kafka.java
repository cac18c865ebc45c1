package org.xinfang.localstack.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.xinfang.localstack.component.Command;
import org.xinfang.localstack.component.Component;
import org.xinfang.localstack.component.Jvm;
import org.xinfang.localstack.component.Program;
import org.xinfang.localstack.layout.Door;
import org.xinfang.localstack.layout.Layout;
import org.xinfang.localstack.layout.Ports;

/** Kafka 4.1 in KRaft mode: one node that is broker and controller, its log in the platform's folder. */
public final class Kafka implements Program {
    private final Layout layout;
    private final Ports ports;
    private final Jvm jvm;
    private final BrokerProbe probe;

    public Kafka(Layout layout, Ports ports) {
        this.layout = layout;
        this.ports = ports;
        this.jvm = new Jvm(Component.KAFKA, layout);
        this.probe = new BrokerProbe(ports.of(Door.KAFKA));
    }

    @Override
    public void prepare() throws IOException {
        jvm.prepare();
        Files.createDirectories(layout.data().resolve("kafka"));
        Files.write(properties(), settings());
    }

    /** Sized for one machine; the names are Kafka's own. */
    List<String> settings() {
        return List.of(
                "node.id=1",
                "process.roles=broker,controller",
                "controller.quorum.voters=1@" + ports.address(Door.KAFKA_CONTROLLER),
                "listeners=PLAINTEXT://" + ports.address(Door.KAFKA) + ",CONTROLLER://"
                        + ports.address(Door.KAFKA_CONTROLLER),
                "advertised.listeners=PLAINTEXT://" + ports.address(Door.KAFKA),
                "controller.listener.names=CONTROLLER",
                "log.dirs=" + layout.data().resolve("kafka/log"),
                "num.partitions=6",
                "offsets.topic.num.partitions=6",
                "offsets.topic.replication.factor=1",
                "transaction.state.log.num.partitions=1",
                "transaction.state.log.replication.factor=1",
                "transaction.state.log.min.isr=1",
                "share.coordinator.state.topic.num.partitions=1",
                "share.coordinator.state.topic.replication.factor=1",
                "share.coordinator.state.topic.min.isr=1",
                "group.initial.rebalance.delay.ms=0",
                // A node that was killed may come back only after its old session has expired.
                "broker.session.timeout.ms=3000",
                "broker.heartbeat.interval.ms=500",
                // A service that joins later must find every event since the beginning.
                "log.retention.ms=-1",
                "log.segment.bytes=67108864",
                "log.cleaner.dedupe.buffer.size=16777216",
                "num.network.threads=2",
                "num.io.threads=4");
    }

    @Override
    public Command command() {
        List<String> words = jvm.words(
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd HH:mm:ss.SSS",
                "-cp",
                System.getProperty("java.class.path"),
                KafkaNode.class.getName(),
                properties().toString());
        return new Command(words, Map.of());
    }

    @Override
    public boolean isReady() {
        return probe.answers();
    }

    private Path properties() {
        return layout.data().resolve("kafka/server.properties");
    }
}
