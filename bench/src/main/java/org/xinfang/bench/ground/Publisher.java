package org.xinfang.bench.ground;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.xinfang.contracts.EventType;

/** Publishes facts as the other services' relays do: CloudEvents in Kafka's binary mode. */
public final class Publisher implements AutoCloseable {
    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private final KafkaProducer<String, byte[]> producer;
    private final LocalDate firstDay;

    public Publisher(String kafka, LocalDate firstDay) {
        this.firstDay = firstDay;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka, "acks", "all", "linger.ms", 20),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** One fact about a matter, whose events keep their order. */
    public void publish(UUID matter, Record event) {
        EventType type = EventType.of(event);
        ProducerRecord<String, byte[]> kafkaRecord =
                new ProducerRecord<>(type.topic(), matter.toString(), bytes(event));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_type",
                        type.wireName(),
                        "ce_source",
                        "/xinfang/bench",
                        "ce_time",
                        firstDay + "T10:00:00+08:00",
                        "ce_legaldate",
                        firstDay.toString(),
                        "ce_actorname",
                        "bench",
                        "ce_organ",
                        "")
                .forEach((name, value) -> kafkaRecord.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        var _ = producer.send(kafkaRecord);
    }

    /** Until everything published is on the broker's disk. */
    public void flush() {
        producer.flush();
    }

    private byte[] bytes(Record event) {
        try {
            return json.writeValueAsBytes(event);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
