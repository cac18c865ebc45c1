package org.xinfang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinfang.localstack.office.Answer;
import org.xinfang.localstack.office.Clerk;
import org.xinfang.localstack.office.Office;

/** What bad input gets at the one public door: a problem answer in Chinese with a stable type, and nothing stored. */
@DisplayName("错误输入：给出问题答复，不留半截数据")
class DoorStory {
    private static final Clerk DESK = Clerk.desk("140107-PETITION", "杏花岭区信访局");

    @RegisterExtension
    static final RunningPlatform PLATFORM = RunningPlatform.shared();

    private final Office office = PLATFORM.office();

    @ParameterizedTest(name = "{0} = {1} → {2} {3}")
    @CsvSource({
        "surprise, x, 400, unknown-field",
        "persons, many, 400, wrong-type",
        "channel, PIGEON, 400, wrong-type",
        "receivedAt, 2099-01-01T00:00:00+08:00, 422, received-in-future",
        "text, '', 422, validation",
        "representatives, 6, 400, wrong-type"
    })
    void aBadFieldIsNamedAndNothingIsStored(String field, String value, int status, String problem) {
        int before = registered();
        Map<String, Object> body = goodBody();
        body.put(field, value);
        Answer answer = office.post(DESK, "/api/v1/matters", body);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.body().path("title").asText()).matches("(?s).*\\p{IsHan}.*");
        assertThat(answer.body().path("requestId").asText()).isNotEmpty();
        assertThat(registered()).isEqualTo(before);
    }

    @Test
    @DisplayName("第二十条第三款：代表超过五人")
    void sixRepresentativesAreRefusedByArticle() {
        Map<String, Object> body = goodBody();
        body.putAll(Map.of("channel", "VISIT", "persons", 23, "representatives", 6));
        Answer answer = office.post(DESK, "/api/v1/matters", body);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("representatives-limit");
        assertThat(answer.body().path("article").asText()).isEqualTo("《信访工作条例》第二十条第三款");
    }

    @Test
    void anIdentityCardWithAWrongCheckCharacterIsRefused() {
        Map<String, Object> body = goodBody();
        body.put(
                "petitioners",
                List.of(Map.of("name", "王芳", "idType", "RESIDENT_ID_CARD", "idNumber", "140105199003071235")));
        Answer answer = office.post(DESK, "/api/v1/matters", body);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().path("violations").path(0).path("field").asText())
                .isEqualTo("petitioners[0].idNumber");
        assertThat(answer.body().toString()).doesNotContain("140105199003071235");
    }

    @Test
    void anOversizedBodyIsRefused() {
        Map<String, Object> body = goodBody();
        body.put("text", "水".repeat(1_200_000));
        Answer answer = office.post(DESK, "/api/v1/matters", body);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.problem()).isEqualTo("too-large");
    }

    @Test
    void aReusedKeyWithAnotherBodyIsRefused() {
        String key = UUID.randomUUID().toString();
        office.once(DESK, "/api/v1/matters", key, goodBody()).required();
        Map<String, Object> other = goodBody();
        other.put("text", "另一件事");
        assertThat(office.once(DESK, "/api/v1/matters", key, other).problem()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void withoutTokenOrWithAForgedOneNobodyComesIn() {
        for (String token : List.of("", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.", "nonsense")) {
            Answer answer = office.send("GET", "/api/v1/matters", token, Map.of(), null);
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.problem()).isEqualTo("unauthenticated");
        }
    }

    @Test
    void aCallerOfTheWrongRoleIsRefused() {
        Clerk approver = Clerk.approver("140107-HOUSING", "杏花岭区住房和城乡建设局");
        assertThat(office.post(approver, "/api/v1/matters", goodBody()).status())
                .isEqualTo(403);
    }

    @Test
    void anUnknownOrganAndAStaleVersionAreRefused() {
        String matter = office.post(DESK, "/api/v1/matters", goodBody())
                .required()
                .body()
                .path("id")
                .asText();
        String routing = "/api/v1/matters/" + matter + "/routing";
        Answer seen = office.await(DESK, routing, "the suggestion", body -> body.has("stage"));
        office.change(
                        "POST",
                        DESK,
                        routing + "/classification",
                        seen.entityTag(),
                        Map.of("claims", List.of(Map.of("claimKind", "S1"))))
                .required();
        Answer stale =
                office.change("POST", DESK, routing + "/referrals", seen.entityTag(), referral("140107-TRANSPORT"));
        assertThat(stale.status()).isEqualTo(412);
        Answer fresh = office.get(DESK, routing).required();
        Answer unknown =
                office.change("POST", DESK, routing + "/referrals", fresh.entityTag(), referral("140107-NOWHERE"));
        assertThat(unknown.status()).isEqualTo(422);
        Answer unconditional = office.post(DESK, routing + "/referrals", referral("140107-TRANSPORT"));
        assertThat(unconditional.status()).isEqualTo(428);
        assertThat(office.get(DESK, routing)
                        .body()
                        .path("claims")
                        .path(0)
                        .path("state")
                        .asText())
                .isEqualTo("OPEN");
    }

    @Test
    void englishOnRequest() {
        Answer answer = office.send("GET", "/api/v1/nowhere", "", Map.of("Accept-Language", "en"), null);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body().path("title").asText()).isEqualTo("Not found");
    }

    private static Map<String, Object> referral(String to) {
        return Map.of("claim", 1, "way", "REFERRAL", "to", to);
    }

    private int registered() {
        return office.get(DESK, "/api/v1/matters?size=1")
                .required()
                .body()
                .path("total")
                .asInt();
    }

    private static Map<String, Object> goodBody() {
        return new HashMap<>(Map.of(
                "channel", "LETTER",
                "receivedAt", PLATFORM.clock().now().minusHours(2).toString(),
                "region", Map.of("code", "140107", "name", "杏花岭区"),
                "petitioners", List.of(Map.of("name", "王芳", "phone", "13900000000")),
                "text", "建议在社区门口增设公交站点。"));
    }
}
