package org.xinfang.localstack.broker;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.kafka.common.Uuid;
import org.jspecify.annotations.Nullable;

/** The main class of Kafka's own JVM: gives the log folder an identity when it has none, then runs the node. */
public final class KafkaNode {
    private KafkaNode() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        if (!Files.exists(Path.of(property(file, "log.dirs"), "meta.properties"))) {
            format(file);
        }
        kafka.Kafka.main(new String[] {file.toString()});
    }

    private static void format(Path file) {
        String cluster = Uuid.randomUuid().toString();
        String[] words = {"format", "--cluster-id", cluster, "--config", file.toString()};
        int outcome = kafka.tools.StorageTool.execute(words, System.out);
        if (outcome != 0) {
            throw new IllegalStateException("Kafka could not format its log folder: " + outcome);
        }
    }

    private static String property(Path file, String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        @Nullable String value = properties.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing in " + file);
        }
        return value;
    }
}
