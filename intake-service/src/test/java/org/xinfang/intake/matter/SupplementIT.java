package org.xinfang.intake.matter;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.Topics;
import org.xinfang.contracts.intake.MatterSupplemented;
import org.xinfang.intake.RealService;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;

@RealService
@DisplayName("补充材料：不覆盖他人的修改")
class SupplementIT {
    private static final Map<String, Object> PHOTO = Map.of("text", "补交现场照片一张", "attachments", List.of("照片.jpg"));

    private String matter = "";

    @BeforeEach
    void aMatterOfMonday() {
        TestClock.set("2026-03-02T09:30:00+08:00");
        matter = Matters26.register(Matters26.busStop());
    }

    @Test
    void whatIsAddedIsKeptAndToldWithoutItsContent() {
        supplement("140105-PETITION", "\"0\"")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("version", equalTo(1))
                .body("content", nullValue());
        Matters26.registrar()
                .get("/api/v1/matters/" + matter)
                .then()
                .header("ETag", "\"1\"")
                .body("content.supplements", hasSize(1))
                .body("content.supplements[0].text", equalTo("补交现场照片一张"))
                .body("content.supplements[0].attachments", equalTo(List.of("照片.jpg")));
        MatterSupplemented told = TestBroker.await(matter, MatterSupplemented.class);
        assertEquals(1, told.supplement());
        assertEquals("140105-PETITION", told.by().code());
        TestBroker.records(Topics.INTAKE)
                .forEach(
                        message -> assertFalse(new String(message.value(), StandardCharsets.UTF_8).contains("补交现场照片")));
    }

    @Test
    void theSecondWhoSawTheSameVersionIsRefused() {
        supplement("140105-PETITION", "\"0\"").statusCode(200);
        supplement("140105-PETITION", "\"0\"")
                .statusCode(412)
                .body("type", equalTo("urn:xinfang:problem:stale-version"))
                .body("detail", equalTo("您依据的版本为 0，当前版本为 1，请重新获取后再办理。"));
        supplement("140105-PETITION", "\"1\"").statusCode(200).header("ETag", "\"2\"");
    }

    @Test
    void ofManyAtTheSameMomentOneIsTakenAndTheOthersAreRefused() throws Exception {
        Callable<Integer> call =
                () -> supplement("140105-PETITION", "\"0\"").extract().statusCode();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Integer> answers = threads.invokeAll(java.util.Collections.nCopies(8, call)).stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .sorted()
                    .toList();
            assertEquals(
                    Stream.concat(Stream.of(200), Stream.generate(() -> 412).limit(7))
                            .toList(),
                    answers);
        }
        assertEquals(
                "1",
                Matters26.registrar()
                        .get("/api/v1/matters/" + matter)
                        .path("version")
                        .toString());
    }

    @Test
    void whoDoesNotSayWhatHeSawIsAskedTo() {
        for (String header : List.of("", "0", "\"x\"", "*", "W/\"0\"", "\"0\", \"1\"")) {
            supplement("140105-PETITION", header)
                    .statusCode(428)
                    .body("type", equalTo("urn:xinfang:problem:precondition-required"))
                    .body("detail", equalTo("请在 If-Match 请求头中写明所依据的版本。"));
        }
        Matters26.registrar()
                .body(PHOTO)
                .post("/api/v1/matters/" + matter + "/supplements")
                .then()
                .statusCode(428);
    }

    @Test
    void anotherOrganFindsNoSuchMatter() {
        supplement("140106-PETITION", "\"0\"").statusCode(404).body("type", equalTo("urn:xinfang:problem:not-found"));
        supplement("140100-PETITION", "\"0\"").statusCode(404);
    }

    @Test
    void nothingIsNoSupplement() {
        Matters26.registrar()
                .header("If-Match", "\"0\"")
                .body(Map.of("text", " "))
                .post("/api/v1/matters/" + matter + "/supplements")
                .then()
                .statusCode(422);
    }

    private ValidatableResponse supplement(String organ, String ifMatch) {
        return Matters26.registrar(organ)
                .header("If-Match", ifMatch)
                .body(PHOTO)
                .post("/api/v1/matters/" + matter + "/supplements")
                .then();
    }
}
