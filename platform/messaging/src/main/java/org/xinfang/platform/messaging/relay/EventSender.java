package org.xinfang.platform.messaging.relay;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Sends rows in waves: the first row of every key, then the second of every key that had no failure, and so on. So a
 * failed row never is overtaken by a later one of its key, and different keys still travel together.
 */
@ApplicationScoped
class EventSender {
    private static final Logger LOG = Logger.getLogger(EventSender.class);

    private final KafkaProducer<String, byte[]> producer;

    EventSender(@ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
        this.producer = new KafkaProducer<>(Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                servers,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.LINGER_MS_CONFIG,
                5,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                10_000,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                20_000,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                10_000,
                ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
                StringSerializer.class,
                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
                ByteArraySerializer.class));
    }

    /** Ids of the rows that the broker has confirmed. */
    List<Long> send(Map<String, List<OutboxRow>> byKey) throws InterruptedException {
        Map<String, List<OutboxRow>> waiting = new HashMap<>(byKey);
        List<Long> confirmed = new ArrayList<>();
        for (int wave = 0; !waiting.isEmpty(); wave++) {
            int turn = wave;
            waiting.values().removeIf(rows -> rows.size() <= turn);
            Map<OutboxRow, Future<RecordMetadata>> inFlight = new HashMap<>();
            waiting.values().forEach(rows -> inFlight.put(rows.get(turn), producer.send(kafkaRecord(rows.get(turn)))));
            producer.flush();
            for (Map.Entry<OutboxRow, Future<RecordMetadata>> sent : inFlight.entrySet()) {
                if (arrived(sent.getValue())) {
                    confirmed.add(sent.getKey().id());
                } else {
                    waiting.remove(sent.getKey().key());
                }
            }
        }
        return confirmed;
    }

    void close() {
        producer.close(java.time.Duration.ofSeconds(5));
    }

    private static boolean arrived(Future<RecordMetadata> answer) throws InterruptedException {
        try {
            answer.get();
            return true;
        } catch (ExecutionException refused) {
            LOG.warnf("Kafka did not take an event: %s", refused.getCause());
            return false;
        }
    }

    private static ProducerRecord<String, byte[]> kafkaRecord(OutboxRow row) {
        ProducerRecord<String, byte[]> kafkaRecord =
                new ProducerRecord<>(row.topic(), row.key(), row.payload().getBytes(StandardCharsets.UTF_8));
        row.headers().forEach((name, value) -> kafkaRecord.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return kafkaRecord;
    }
}
