package org.xinfang.handling.it;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.xinfang.contracts.OrganRef;
import org.xinfang.platform.testing.TestTokens;

/** Somebody at a desk of some organ, who sends requests. */
record Clerk(String token) {
    static final OrganRef HOUSING = new OrganRef("140105-HOUSING", "小店区住房和城乡建设局");
    static final OrganRef OTHER_HOUSING = new OrganRef("140106-HOUSING", "迎泽区住房和城乡建设局");
    static final OrganRef PETITION_OFFICE = new OrganRef("140105-PETITION", "小店区信访局");

    static final OrganRef COUNTY = new OrganRef("140105-GOVERNMENT", "小店区人民政府");
    static final OrganRef CITY = new OrganRef("140100-GOVERNMENT", "太原市人民政府");

    static final Clerk LI = of("li", HOUSING, "handler");
    static final Clerk ZHAO = of("zhao", HOUSING, "approver");
    static final Clerk WANG_WITH_BOTH_OFFICES = of("wang", HOUSING, "handler", "approver");
    static final Clerk STRANGER = of("sun", OTHER_HOUSING, "handler", "approver");
    static final Clerk SENDER = of("qian", PETITION_OFFICE, "dispatcher");
    static final Clerk NOBODY = new Clerk("");

    static Clerk of(String id, OrganRef organ, String... roles) {
        return new Clerk(TestTokens.staff(id, organ.code(), organ.name(), roles));
    }

    Response get(String path) {
        return request().get(path);
    }

    /** Sends a command with the version that the case has now. */
    Response post(String path, Claim claim) {
        return request().header("If-Match", claim.currentTag()).post(claim.path() + path);
    }

    Response post(String path, Claim claim, Object body) {
        return request().header("If-Match", claim.currentTag()).body(body).post(claim.path() + path);
    }

    Response put(String path, Claim claim, Object body) {
        return request().header("If-Match", claim.currentTag()).body(body).put(claim.path() + path);
    }

    RequestSpecification request() {
        RequestSpecification request = given().contentType(ContentType.JSON);
        return token.isEmpty() ? request : request.auth().oauth2(token);
    }
}
