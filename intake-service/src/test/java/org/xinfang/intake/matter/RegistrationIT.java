package org.xinfang.intake.matter;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.Topics;
import org.xinfang.contracts.intake.MatterContentRecorded;
import org.xinfang.contracts.intake.MatterRegistered;
import org.xinfang.platform.testing.RealComponents;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;

@QuarkusTest
@QuarkusTestResource(value = RealComponents.class, initArgs = @ResourceArg(name = "database", value = "xinfang_intake"))
@DisplayName("登记：《信访工作条例》第二十二条、第二十三条")
class RegistrationIT {

    @BeforeEach
    void monday() {
        TestClock.set("2026-03-02T09:30:00+08:00");
    }

    @Test
    @DisplayName("第二十二条：登记后有编号和查询码，事件发出")
    void aRegisteredMatterHasNumberAndQueryCodeAndIsTold() {
        String id = Matters26.registrar()
                .body(Matters26.busStop())
                .post("/api/v1/matters")
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("number", matchesPattern("14010520260302\\d{4}"))
                .body("queryCode", matchesPattern("\\d{11}"))
                .body("receivedAt", equalTo("2026-03-02T09:12:00+08:00"))
                .extract()
                .path("id");

        MatterRegistered registered = TestBroker.await(id, MatterRegistered.class);
        assertEquals("140105-PETITION", registered.registrar().code());
        assertEquals("小店区", registered.region().name());
        MatterContentRecorded content = TestBroker.await(id, MatterContentRecorded.class);
        assertEquals("陈晓梅", content.petitioners().getFirst().name());
    }

    @Test
    @DisplayName("第三十条第三款：信访内容不出现在共享主题上")
    void contentNeverTravelsOnTheSharedTopic() {
        String id = Matters26.register(Matters26.busStop().with("text", "请不要让别人知道的独特内容甲乙丙"));
        TestBroker.await(id, MatterRegistered.class);
        for (var message : TestBroker.records(Topics.INTAKE)) {
            String wire = new String(message.value(), StandardCharsets.UTF_8);
            assertFalse(wire.contains("独特内容") || wire.contains("陈晓梅"), wire);
        }
    }

    @Test
    @DisplayName("第二十条第三款：走访代表超过五人不予登记")
    void sixRepresentativesAreRefusedByArticle() {
        Matters26.registrar()
                .body(Matters26.busStop()
                        .with("channel", "VISIT")
                        .with("persons", 23)
                        .with("representatives", 6))
                .post("/api/v1/matters")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:xinfang:problem:representatives-limit"))
                .body("field", equalTo("representatives"))
                .body("article", equalTo("《信访工作条例》第二十条第三款"))
                .body("detail", equalTo("多人采用走访形式提出共同信访事项的，应当推选代表，代表人数不得超过 5 人；现为 6 人。请推选代表后登记。"))
                .body("requestId", notNullValue());
    }

    @Test
    void theSameKeyRegistersOnceAndIsAnsweredAgain() {
        String key = UUID.randomUUID().toString();
        var first = Matters26.registrar().header("Idempotency-Key", key).body(Matters26.busStop());
        String body =
                first.post("/api/v1/matters").then().statusCode(201).extract().asString();
        Matters26.registrar()
                .header("Idempotency-Key", key)
                .body(Matters26.busStop())
                .post("/api/v1/matters")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body(equalTo(body));
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        String key = UUID.randomUUID().toString();
        Matters26.registrar()
                .header("Idempotency-Key", key)
                .body(Matters26.busStop())
                .post("/api/v1/matters")
                .then()
                .statusCode(201);
        Matters26.registrar()
                .header("Idempotency-Key", key)
                .body(Matters26.busStop().with("text", "另一件事"))
                .post("/api/v1/matters")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:xinfang:problem:idempotency-key-reused"));
    }

    @Test
    void theSameKeyOfAnotherClientIsIndependent() {
        String key = UUID.randomUUID().toString();
        String one = Matters26.registrar()
                .header("Idempotency-Key", key)
                .body(Matters26.busStop())
                .post("/api/v1/matters")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
        String two = Matters26.registrar("140106-PETITION")
                .header("Idempotency-Key", key)
                .body(Matters26.busStop())
                .post("/api/v1/matters")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
        assertFalse(one.equals(two));
    }

    @Test
    void aKeyInTwoParallelRequestsRegistersOnce() throws Exception {
        String key = UUID.randomUUID().toString();
        Set<String> numbers = parallel(
                8,
                () -> Matters26.registrar()
                        .header("Idempotency-Key", key)
                        .body(Matters26.busStop())
                        .post("/api/v1/matters")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("number"));
        assertEquals(1, numbers.size());
    }

    @Test
    void parallelRegistrationsGetDifferentNumbers() throws Exception {
        Set<String> numbers = parallel(
                200,
                () -> Matters26.registrar()
                        .body(Matters26.busStop())
                        .post("/api/v1/matters")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("number"));
        assertEquals(200, numbers.size());
    }

    @Test
    void receiptInTheFutureIsRefused() {
        refused(Matters26.busStop().with("receivedAt", "2026-03-02T09:31:00+08:00"), 422, "received-in-future")
                .body("field", equalTo("receivedAt"));
    }

    @Test
    void aWrongIdentityCardIsRefusedNamingFieldAndRule() {
        refused(
                        Matters26.busStop()
                                .withPetitioner("idType", "RESIDENT_ID_CARD")
                                .withPetitioner("idNumber", "140105199003071235"),
                        422,
                        "validation")
                .body("violations.field", hasItem("petitioners[0].idNumber"))
                .body("violations.rule", hasItem("id-card-checksum"));
    }

    @Test
    void anUnknownFieldIsRefused() {
        refused(Matters26.busStop().with("receivedAtt", "x"), 400, "unknown-field")
                .body("field", equalTo("receivedAtt"));
    }

    @Test
    void aWrongTypeIsRefused() {
        refused(Matters26.busStop().with("persons", "many"), 400, "wrong-type").body("field", equalTo("persons"));
        refused(Matters26.busStop().with("text", 5), 400, "wrong-type").body("field", equalTo("text"));
        refused(Matters26.busStop().with("channel", "PIGEON"), 400, "wrong-type")
                .body("field", equalTo("channel"));
    }

    @Test
    void tooLongATextIsRefusedCountedInCharactersNotInUtf16() {
        Matters26.registrar()
                .body(Matters26.busStop().with("text", "𠮷".repeat(4000)))
                .post("/api/v1/matters")
                .then()
                .statusCode(201);
        refused(Matters26.busStop().with("text", "𠮷".repeat(4001)), 422, "validation")
                .body("violations.rule", hasItem("max-characters"))
                .body("violations.message", hasItem("不得超过 4000 个字"));
    }

    @Test
    void aNulCharacterIsRefusedNamingTheField() {
        refused(Matters26.busStop().with("text", "前\u0000后"), 422, "forbidden-character")
                .body("field", equalTo("text"));
    }

    @Test
    void englishOnRequest() {
        Matters26.registrar()
                .header("Accept-Language", "en")
                .body(Matters26.busStop().with("petitioners", java.util.List.of()))
                .post("/api/v1/matters")
                .then()
                .statusCode(422)
                .body("title", equalTo("No petitioner"));
    }

    @Test
    void malformedJsonIsRefused() {
        Matters26.registrar()
                .body("{\"channel\": ")
                .post("/api/v1/matters")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:xinfang:problem:malformed-body"))
                .body("detail", equalTo("请求内容不是有效的 JSON。"));
    }

    @Test
    void markupIsKeptToTheLetter() {
        String text = "=HYPERLINK(\"http://example.invalid\",\"点我\") <script>alert(1)</script> {{7*7}} ${7*7}";
        String id = Matters26.register(Matters26.busStop().with("text", text));
        Matters26.registrar().get("/api/v1/matters/" + id).then().body("content.text", equalTo(text));
    }

    @Test
    void anAnonymousMatterIsRegisteredToo() {
        String id = Matters26.register(
                Matters26.busStop().withPetitioner("name", "匿名").withPetitioner("anonymous", true));
        assertEquals(true, TestBroker.await(id, MatterRegistered.class).anonymous());
        Matters26.registrar().get("/api/v1/matters/" + id).then().body("content.enterprise", nullValue());
    }

    private static io.restassured.response.ValidatableResponse refused(Matters26 body, int status, String problem) {
        return Matters26.registrar()
                .body(body)
                .post("/api/v1/matters")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:xinfang:problem:" + problem));
    }

    private static Set<String> parallel(int times, java.util.concurrent.Callable<String> call) throws Exception {
        Set<String> answers = ConcurrentHashMap.newKeySet();
        try (var threads = Executors.newFixedThreadPool(16)) {
            var calls = java.util.Collections.nCopies(times, call);
            for (var answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }
}
