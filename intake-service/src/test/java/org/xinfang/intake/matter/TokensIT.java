package org.xinfang.intake.matter;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.intake.RealService;
import org.xinfang.platform.testing.TestTokens;

@RealService
@DisplayName("身份：令牌无效一律 401")
class TokensIT {
    private static final String ORGAN = "140105-PETITION";

    @Test
    void noTokenIsNobody() {
        unauthenticated(given().get("/api/v1/matters"));
        unauthenticated(
                given().contentType(ContentType.JSON).body(Matters26.busStop()).post("/api/v1/matters"));
    }

    @Test
    void aTokenThatEndedIsNobody() {
        unauthenticated(with(TestTokens.expired(ORGAN, "registrar")));
    }

    @Test
    void aTokenThatSomebodyElseSignedIsNobody() {
        unauthenticated(with(TestTokens.forged(ORGAN, "registrar")));
    }

    @Test
    void aTokenForAnotherApplicationIsNobody() {
        unauthenticated(with(TestTokens.forAnotherAudience(ORGAN, "registrar")));
    }

    @Test
    void whatIsNoTokenAtAllIsNobody() {
        unauthenticated(with("eyJhbGciOiJub25lIn0.eyJzdWIiOiJyb290In0."));
        unauthenticated(with("garbage"));
        unauthenticated(given().auth().preemptive().basic("admin", "admin").get("/api/v1/matters"));
    }

    @Test
    void aClerkWithoutAnOrganMayDoNothing() {
        Matters26.as(TestTokens.person("clerk-of-nothing", "registrar"))
                .body(Matters26.busStop())
                .post("/api/v1/matters")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:xinfang:problem:caller-without-organ"))
                .body("detail", equalTo("该账号未绑定机关、单位，不能办理。"));
    }

    @Test
    void anOrganInAHeaderOrBodyIsNotBelieved() {
        Matters26.registrar("140106-PETITION")
                .header("organ_code", ORGAN)
                .body(Matters26.busStop().with("addressee", ORGAN))
                .post("/api/v1/matters")
                .then()
                .statusCode(201)
                .body("registrar.code", equalTo("140106-PETITION"));
        Matters26.registrar()
                .body(Matters26.busStop().with("registrar", Map.of("code", ORGAN)))
                .post("/api/v1/matters")
                .then()
                .statusCode(400);
    }

    private static Response with(String token) {
        return Matters26.as(token).get("/api/v1/matters");
    }

    private static void unauthenticated(Response answer) {
        answer.then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", notNullValue())
                .body("type", equalTo("urn:xinfang:problem:unauthenticated"))
                .body("title", equalTo("未登录或登录已失效"))
                .body("detail", equalTo("请使用有效的访问令牌。"));
    }
}
