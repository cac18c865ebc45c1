package org.xinfang.intake.matter;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.Topics;
import org.xinfang.intake.RealService;
import org.xinfang.platform.testing.RealComponents;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;

@RealService
@DisplayName("Nothing accepted is lost: the broker away, registration goes on")
class BrokerAwayIT {
    private static final int MATTERS = 100;
    private static final String REGISTERED = "xinfang.intake.matter-registered.v1";

    @BeforeEach
    void monday() {
        TestClock.set("2026-03-02T09:30:00+08:00");
    }

    @Test
    void aHundredMattersRegisteredWithoutABrokerAreAllToldOnceItIsBack() {
        Set<String> matters = new HashSet<>();
        matters.add(Matters26.register(Matters26.busStop()));
        RealComponents.stopKafka();
        try {
            while (matters.size() < MATTERS) {
                matters.add(Matters26.register(Matters26.busStop()));
            }
            // Taking matters in needs no broker: a service that still can must go on getting requests.
            given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
            given().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
        } finally {
            RealComponents.startKafka();
        }
        for (String topic : List.of(Topics.INTAKE, Topics.INTAKE_RESTRICTED)) {
            await().atMost(Duration.ofMinutes(2))
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> eventIdsByMatter(topic).keySet().containsAll(matters));
        }
        Map<String, List<String>> told = eventIdsByMatter(Topics.INTAKE);
        for (String matter : matters) {
            assertEquals(1, told.getOrDefault(matter, List.of()).size(), "registrations told of " + matter);
        }
        List<String> ids = told.values().stream().flatMap(List::stream).toList();
        assertEquals(ids.size(), new HashSet<>(ids).size(), "no event is told twice");
    }

    private static Map<String, List<String>> eventIdsByMatter(String topic) {
        Map<String, List<String>> ids = new TreeMap<>();
        for (ConsumerRecord<String, byte[]> message : TestBroker.records(topic)) {
            if (topic.equals(Topics.INTAKE_RESTRICTED)
                    || TestBroker.header(message, "ce_type").equals(REGISTERED)) {
                ids.computeIfAbsent(message.key(), matter -> new ArrayList<>())
                        .add(TestBroker.header(message, "ce_id"));
            }
        }
        return ids;
    }
}
