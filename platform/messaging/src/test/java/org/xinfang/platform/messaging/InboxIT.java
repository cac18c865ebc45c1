package org.xinfang.platform.messaging;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.Topics;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestTokens;

@RealMessaging
@DisplayName("Inbox: every event takes effect exactly once, what cannot is parked")
class InboxIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final String BEHIND = "behind a parked event of the same key";

    @Inject
    Tables tables;

    @Test
    void anEventDeliveredTwiceTakesEffectOnce() {
        UUID matter = UUID.randomUUID();
        UUID event = UUID.randomUUID();
        TestBroker.givenAgain(event, matter, Supplements.of(matter, 1));
        TestBroker.givenAgain(event, matter, Supplements.of(matter, 1));
        TestBroker.given(matter, Supplements.of(matter, 2));
        await().atMost(PATIENCE).until(() -> tables.notesOf(matter).contains(2));
        assertEquals(List.of(1, 2), tables.notesOf(matter));
    }

    @Test
    void bytesThatAreNoEventAreParkedAndOtherMattersGoOn() {
        UUID broken = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        TestBroker.given(broken, Supplements.of(broken, 1));
        TestBroker.givenRaw(
                Topics.INTAKE, "xinfang.intake.matter-supplemented.v1", broken, "{\"matter\": 陈".getBytes(UTF_8));
        TestBroker.given(broken, Supplements.of(broken, 2));
        TestBroker.given(other, Supplements.of(other, 1));
        await().atMost(SOON).until(() -> tables.notesOf(other).equals(List.of(1)));
        await().atMost(SOON).until(() -> tables.parkedOf(broken).size() == 2);
        assertEquals(
                List.of("malformed xinfang.intake.matter-supplemented.v1: JsonParseException", BEHIND),
                tables.parkedOf(broken));
        assertEquals(List.of(1), tables.notesOf(broken));
        redrive(administrator(), broken)
                .statusCode(409)
                .body("type", equalTo("urn:xinfang:problem:still-unreadable"))
                .body("detail", equalTo("搁置的事件仍无法识别，请先升级服务。"));
        assertReady();
    }

    @Test
    void anUnknownEventTypeIsParkedNotSkipped() {
        UUID matter = UUID.randomUUID();
        TestBroker.givenRaw(Topics.INTAKE, "xinfang.intake.matter-praised.v1", matter, "{}".getBytes(UTF_8));
        await().atMost(SOON).until(() -> !tables.parkedOf(matter).isEmpty());
        assertEquals(List.of("unknown event type 'xinfang.intake.matter-praised.v1'"), tables.parkedOf(matter));
    }

    @Test
    void whateverARecordHoldsTheChannelGoesOn() {
        String topic = Topics.INTAKE;
        String type = "xinfang.intake.matter-supplemented.v1";
        UUID key = UUID.randomUUID();
        byte[] body = "{}".getBytes(UTF_8);
        TestBroker.givenRecord(new ProducerRecord<>(topic, 0, null, body));
        TestBroker.givenRecord(new ProducerRecord<>(topic, 0, "", null));
        TestBroker.givenRecord(new ProducerRecord<>(topic, 0, key.toString(), new byte[] {(byte) 0xff, 0}));
        TestBroker.givenRaw(topic, type, "k\0y" + key, body);
        TestBroker.givenRaw(topic, "a\0type", key, body);
        TestBroker.givenRaw(topic, type, key, "null".getBytes(UTF_8));
        ProducerRecord<String, byte[]> emptyHeader = new ProducerRecord<>(topic, 0, key.toString(), body);
        emptyHeader.headers().add("ce_type", null);
        TestBroker.givenRecord(emptyHeader);
        assertEveryPartitionGoesOn();
        assertReady();
    }

    @Test
    void anEffectThatFailsIsUndoneAndParkedWithItsReason() {
        UUID matter = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        NotebookConsumer.doNotUnderstand(matter, 2);
        TestBroker.givenAll(matter, Supplements.row(matter, 4));
        TestBroker.given(other, Supplements.of(other, 1));
        await().atMost(SOON).until(() -> tables.notesOf(other).equals(List.of(1)));
        await().atMost(PATIENCE).until(() -> tables.parkedOf(matter).size() == 3);
        assertEquals(
                List.of("IllegalStateException: the notebook does not understand it", BEHIND, BEHIND),
                tables.parkedOf(matter));
        assertEquals(List.of(1), tables.notesOf(matter));

        redrive(administrator(), matter).statusCode(500);
        assertEquals(3, tables.parkedOf(matter).size());
        assertEquals(List.of(1), tables.notesOf(matter));

        NotebookConsumer.understand(matter, 2);
        redrive(administrator(), matter).statusCode(200).body("redriven", equalTo(3));
        assertEquals(List.of(1, 2, 3, 4), tables.notesOf(matter));
        redrive(administrator(), matter).statusCode(404).body("type", equalTo("urn:xinfang:problem:nothing-parked"));

        TestBroker.given(matter, Supplements.of(matter, 5));
        await().atMost(PATIENCE).until(() -> tables.notesOf(matter).equals(List.of(1, 2, 3, 4, 5)));
    }

    @Test
    void onlyAnAdministratorSeesAndRedrivesParkedEvents() {
        UUID matter = UUID.randomUUID();
        TestBroker.givenRaw(Topics.INTAKE, "xinfang.intake.matter-praised.v1", matter, "{}".getBytes(UTF_8));
        await().atMost(SOON).until(() -> !tables.parkedOf(matter).isEmpty());
        as(administrator())
                .get("/ops/parked-events")
                .then()
                .statusCode(200)
                .body("key", hasItem(matter.toString()))
                .body("type", hasItem("xinfang.intake.matter-praised.v1"));
        String clerk = TestTokens.staff("clerk-7", "140105-PETITION", "太原市小店区信访局", "registrar", "supervisor");
        as(clerk).get("/ops/parked-events").then().statusCode(403);
        redrive(clerk, matter).statusCode(403);
        given().get("/ops/parked-events").then().statusCode(401);
        assertEquals(1, tables.parkedOf(matter).size());
    }

    private void assertEveryPartitionGoesOn() {
        List<UUID> matters =
                java.util.stream.Stream.generate(UUID::randomUUID).limit(40).toList();
        matters.forEach(matter -> TestBroker.given(matter, Supplements.of(matter, 1)));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertTrue(matters.stream()
                        .allMatch(matter -> tables.notesOf(matter).equals(List.of(1)))));
    }

    private static void assertReady() {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
    }

    private static ValidatableResponse redrive(String token, Object key) {
        return as(token)
                .body(Map.of("channel", NotebookConsumer.CHANNEL, "key", key.toString()))
                .post("/ops/parked-events/redrive")
                .then();
    }

    private static io.restassured.specification.RequestSpecification as(String token) {
        return given().contentType(ContentType.JSON).auth().oauth2(token);
    }

    private static String administrator() {
        return TestTokens.person("operator-1", "administrator");
    }
}
