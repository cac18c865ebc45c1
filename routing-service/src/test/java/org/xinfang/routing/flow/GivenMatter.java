package org.xinfang.routing.flow;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.RegionRef;
import org.xinfang.contracts.intake.MatterContentRecorded;
import org.xinfang.contracts.routing.ClassificationSuggested;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestTokens;
import org.xinfang.routing.classification.AcceptanceMatters;

/** A registered matter as routing hears of it, and the clerks who work on it. */
final class GivenMatter {
    private static final AtomicInteger SEQUENCE = new AtomicInteger();

    private final UUID id = UUID.randomUUID();
    private final OrganRef registrar;

    private GivenMatter(OrganRef registrar) {
        this.registrar = registrar;
    }

    /** One of the acceptance matters, registered and suggested. */
    static GivenMatter acceptance(String matterId) {
        JsonNode matter = AcceptanceMatters.matter(matterId).node();
        JsonNode receiver = matter.path("receiver");
        String function = receiver.path("petitionDepartment").asBoolean() ? "PETITION" : "HOUSING";
        GivenMatter given = new GivenMatter(new OrganRef(
                receiver.path("region").asText() + "-" + function,
                receiver.path("name").asText()));
        return given.register(
                matter.path("channel").asText(),
                new RegionRef(
                        matter.path("region").path("code").asText(),
                        matter.path("region").path("name").asText()),
                matter.path("petitioners")
                        .valueStream()
                        .map(GivenMatter::petitioner)
                        .toList(),
                matter.path("enterprise").asBoolean(),
                matter.path("text").asText());
    }

    /** An online petition of 甲某 to the petition department of 小店区. */
    static GivenMatter online(String text) {
        return new GivenMatter(new OrganRef("140105-PETITION", "小店区信访局"))
                .register(
                        "ONLINE", new RegionRef("140105", "小店区"), List.of(person("甲某" + SEQUENCE.get())), false, text);
    }

    private GivenMatter register(
            String channel,
            RegionRef region,
            List<MatterContentRecorded.Petitioner> petitioners,
            boolean enterprise,
            String text) {
        TestBroker.given(
                id,
                new MatterContentRecorded(
                        id,
                        number(),
                        "12345678901",
                        channel,
                        OffsetDateTime.parse("2026-03-02T09:12:00+08:00"),
                        registrar,
                        registrar.code().endsWith("-PETITION"),
                        region,
                        Math.max(1, petitioners.size()),
                        null,
                        petitioners,
                        enterprise
                                ? new MatterContentRecorded.Enterprise("山桐机械有限公司", null, "韩经理", null, null, false)
                                : null,
                        text,
                        List.of()));
        TestBroker.await(id, ClassificationSuggested.class);
        return this;
    }

    UUID id() {
        return id;
    }

    /** The registering organ's clerk. */
    RequestSpecification clerk(String... moreRoles) {
        return staff(registrar.code(), registrar.name(), join("dispatcher", moreRoles));
    }

    static RequestSpecification officer(String organ, String... moreRoles) {
        return staff(organ, organ, join("handler", moreRoles));
    }

    private static RequestSpecification staff(String organ, String name, String... roles) {
        return given().contentType(ContentType.JSON)
                .auth()
                .oauth2(TestTokens.staff(roles[0] + "@" + organ, organ, name, roles));
    }

    ValidatableResponse seenBy(RequestSpecification viewer) {
        return viewer.get(address()).then();
    }

    /** The ETag that the registering organ's clerk sees now. */
    String etag() {
        return clerk("cleared").get(address()).then().statusCode(200).extract().header("ETag");
    }

    Response post(RequestSpecification clerk, String part, Object body) {
        return clerk.header("If-Match", etag()).body(body).post(address() + "/" + part);
    }

    GivenMatter confirmed() {
        post(clerk("cleared"), "classification", Map.of()).then().statusCode(200);
        return this;
    }

    /** Refers a claim and gives back the referral's id. */
    String referred(int claim, String organ) {
        return refer(claim, organ).then().statusCode(201).extract().path("id");
    }

    Response refer(int claim, String organ) {
        return post(clerk("cleared"), "referrals", Map.of("claim", claim, "way", "REFERRAL", "to", organ));
    }

    Response step(RequestSpecification officer, String referral, String step) {
        return officer.post(address() + "/referrals/" + referral + "/" + step);
    }

    String address() {
        return "/api/v1/matters/" + id + "/routing";
    }

    private static MatterContentRecorded.Petitioner petitioner(JsonNode petitioner) {
        return new MatterContentRecorded.Petitioner(
                petitioner.path("name").asText(),
                "13900000000",
                null,
                null,
                false,
                petitioner.path("anonymous").asBoolean());
    }

    private static MatterContentRecorded.Petitioner person(String name) {
        return new MatterContentRecorded.Petitioner(name, "13900000000", null, null, false, false);
    }

    private static String number() {
        return "14010520260302%04d".formatted(SEQUENCE.incrementAndGet());
    }

    private static String[] join(String role, String... more) {
        String[] roles = new String[more.length + 1];
        roles[0] = role;
        System.arraycopy(more, 0, roles, 1, more.length);
        return roles;
    }
}
