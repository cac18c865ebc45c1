package org.xinfang.platform.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.EventType;

/** Given-event and assert-event kit: sends events as another service would, and reads what the service under test sent. */
public final class TestBroker {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    private static @Nullable KafkaProducer<String, byte[]> producer;

    private TestBroker() {}

    /** One producer for the whole run; it survives a broker that goes and comes back. */
    private static synchronized KafkaProducer<String, byte[]> producer() {
        KafkaProducer<String, byte[]> open = producer;
        if (open == null) {
            open = new KafkaProducer<>(
                    Map.of("bootstrap.servers", RealComponents.kafka(), "acks", "all"),
                    new StringSerializer(),
                    new ByteArraySerializer());
            producer = open;
        }
        return open;
    }

    /** Ends with the broker. */
    static synchronized void close() {
        KafkaProducer<String, byte[]> open = producer;
        producer = null;
        if (open != null) {
            open.close(Duration.ZERO);
        }
    }

    /** Sends an event of another service and gives back its event id. */
    public static UUID given(Object key, Record event) {
        UUID id = UUID.randomUUID();
        givenAgain(id, key, event);
        return id;
    }

    /** Sends an event under an id that may have been used before: what at-least-once delivery does. */
    public static void givenAgain(UUID id, Object key, Record event) {
        EventType type = EventType.of(event);
        send(id, type.topic(), type.wireName(), key, write(event));
    }

    /** Sends bytes that may not be an event at all. */
    public static void givenRaw(String topic, String wireName, Object key, byte[] payload) {
        send(UUID.randomUUID(), topic, wireName, key, payload);
    }

    /** Sends many events of one key without waiting for each. */
    public static void givenAll(Object key, List<? extends Record> events) {
        for (Record event : events) {
            EventType type = EventType.of(event);
            producer().send(message(UUID.randomUUID(), type.topic(), type.wireName(), key, write(event)));
        }
        producer().flush();
    }

    private static void send(UUID id, String topic, String wireName, Object key, byte[] payload) {
        givenRecord(message(id, topic, wireName, key, payload));
    }

    private static ProducerRecord<String, byte[]> message(
            UUID id, String topic, String wireName, Object key, byte[] payload) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(topic, key.toString(), payload);
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", id.toString(),
                        "ce_type", wireName,
                        "ce_source", "/test",
                        "ce_time", TestClock.now().toString(),
                        "ce_actorname", "测试",
                        "ce_organ", "")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }

    /** Sends a record as it is, with whatever headers, key and value. */
    public static void givenRecord(ProducerRecord<String, byte[]> message) {
        try {
            producer().send(message).get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    /** Waits for an event of this type under this key and gives back the first. */
    public static <T extends Record> T await(Object key, Class<T> type) {
        return await(key, type, event -> true);
    }

    /** Waits for an event of this type under this key that matches. */
    public static <T extends Record> T await(Object key, Class<T> type, Predicate<T> match) {
        return Awaitility.await("event " + type.getSimpleName() + " of " + key)
                .atMost(PATIENCE)
                .until(() -> all(key, type).stream().filter(match).findFirst(), java.util.Optional::isPresent)
                .orElseThrow();
    }

    /** Every event of this type under this key that is on its topic now, in order. */
    public static <T extends Record> List<T> all(Object key, Class<T> type) {
        EventType eventType = typeOf(type);
        return records(eventType.topic()).stream()
                .filter(message -> key.toString().equals(message.key()))
                .filter(message -> eventType.wireName().equals(header(message, "ce_type")))
                .map(message -> read(message.value(), type))
                .toList();
    }

    /** Every record on a topic now. */
    public static List<ConsumerRecord<String, byte[]>> records(String topic) {
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", RealComponents.kafka()),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new org.apache.kafka.common.TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
        }
        return found;
    }

    /** A header of a record; empty when it has none of that name. */
    public static String header(ConsumerRecord<String, byte[]> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static EventType typeOf(Class<? extends Record> payload) {
        return List.of(EventType.values()).stream()
                .filter(type -> type.payload() == payload)
                .findFirst()
                .orElseThrow();
    }

    private static byte[] write(Record event) {
        try {
            return JSON.writeValueAsBytes(event);
        } catch (JsonProcessingException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static <T> T read(byte[] payload, Class<T> type) {
        try {
            return JSON.readValue(payload, type);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
