package org.xinfang.routing.flow;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.RegionRef;
import org.xinfang.contracts.deadline.TimeLimitRescheduled;
import org.xinfang.contracts.deadline.TimeLimitStarted;
import org.xinfang.contracts.intake.MatterContentRecorded;
import org.xinfang.contracts.routing.ClassificationSuggested;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestTokens;
import org.xinfang.routing.classification.AcceptanceMatters;

/** A registered matter as routing hears of it, and the clerks who work on it. */
final class GivenMatter {
    private static final AtomicInteger SEQUENCE = new AtomicInteger();
    private static final String PROMISE = "施工时拆了我家围墙，答应三个月内恢复，一直没有恢复，请帮助协调解决。";

    private final UUID id = UUID.randomUUID();
    private final UUID objectionLimit = UUID.randomUUID();
    private final String number = nextNumber();
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
        return of(new OrganRef("140105-PETITION", "小店区信访局"), "ONLINE", text);
    }

    private static GivenMatter of(OrganRef registrar, String channel, String text) {
        return of(registrar, channel, "甲某" + SEQUENCE.get(), text);
    }

    private static GivenMatter of(OrganRef registrar, String channel, String petitioner, String text) {
        return new GivenMatter(registrar)
                .register(channel, new RegionRef("140105", "小店区"), List.of(person(petitioner)), false, text);
    }

    /** A promise that was not kept, confirmed as one for the petition procedure (art. 31(6)). */
    static GivenMatter promise() {
        return promise(new OrganRef("140105-PETITION", "小店区信访局"), "ONLINE");
    }

    /** The same, registered by another organ or brought in another way. */
    static GivenMatter promise(OrganRef registrar, String channel) {
        return confirmedAsPromise(of(registrar, channel, PROMISE));
    }

    /** The same promise, brought by this petitioner; another one of the same petitioner repeats it. */
    static GivenMatter promiseTo(String petitioner, OrganRef registrar) {
        return confirmedAsPromise(of(registrar, "ONLINE", petitioner, PROMISE));
    }

    private static GivenMatter confirmedAsPromise(GivenMatter matter) {
        matter.post(matter.clerk("cleared"), "classification", Map.of("claims", List.of(Map.of("claimKind", "F1"))))
                .then()
                .statusCode(200);
        return matter;
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
                        number,
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

    String number() {
        return number;
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

    /** Has its only claim merged as a repeat into that of the earlier matter. */
    Response mergeInto(GivenMatter earlier) {
        return post(clerk(), "merges", repeating(earlier.number));
    }

    /** What a clerk confirms who holds the only claim of a matter for a repeat. */
    static Map<String, Object> repeating(String earlierNumber) {
        return Map.of(
                "claim",
                1,
                "earlierNumber",
                earlierNumber,
                "earlierClaim",
                1,
                "samePetitioner",
                true,
                "sameFactsAndClaims",
                true,
                "reason",
                "同一信访人就同一围墙恢复事项再次提出。");
    }

    /** Refers a claim and gives back the referral's id. */
    String referred(int claim, String organ) {
        return refer(claim, organ).then().statusCode(201).extract().path("id");
    }

    Response refer(int claim, String organ) {
        return post(clerk("cleared"), "referrals", Map.of("claim", claim, "way", "REFERRAL", "to", organ));
    }

    /** Refers the only claim and has the organ sign for it; gives back the referral's id. */
    String received(String organ) {
        String referral = referred(1, organ);
        step(officer(organ), referral, "receipt").then().statusCode(200);
        return referral;
    }

    /** The organ gets the claim, objects, and the sender agrees. */
    void returned(String organ, String proposed) {
        String referral = received(organ);
        objects(organ, referral, proposed).then().statusCode(200);
        decides(referral, true).then().statusCode(200);
    }

    Response objects(String organ, String referral, String proposed) {
        return officer(organ)
                .body(Map.of("reasons", "该事项依照权责清单不属于我单位职权范围。", "proposed", proposed))
                .post(address() + "/referrals/" + referral + "/objection");
    }

    Response decides(String referral, boolean agreed) {
        return post(
                clerk(), "referrals/" + referral + "/objection/decision", Map.of("agreed", agreed, "reasons", "已经核实。"));
    }

    /** Deadline-service tells the objection limit of an organ's receipt. */
    void objectionLimit(String organ, String receivedOn, String lastDay) {
        TestBroker.given(
                id,
                new TimeLimitStarted(
                        id,
                        1,
                        objectionLimit,
                        "TL-04",
                        "异议",
                        "1",
                        "《信访工作条例》第二十三条第三款",
                        new OrganRef(organ, organ),
                        LocalDate.parse(receivedOn),
                        LocalDate.parse(lastDay),
                        LocalDate.parse(lastDay),
                        false));
    }

    /** Deadline-service counts that limit anew: the calendar was changed. */
    void objectionLimitMoved(String organ, String from, String to) {
        TestBroker.given(
                id,
                new TimeLimitRescheduled(
                        id,
                        1,
                        objectionLimit,
                        "TL-04",
                        new OrganRef(organ, organ),
                        LocalDate.parse(from),
                        LocalDate.parse(from),
                        LocalDate.parse(to),
                        LocalDate.parse(to),
                        false,
                        LocalDate.parse(from),
                        "放假安排有调整。"));
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

    private static String nextNumber() {
        return "14010520260302%04d".formatted(SEQUENCE.incrementAndGet());
    }

    private static String[] join(String role, String... more) {
        String[] roles = new String[more.length + 1];
        roles[0] = role;
        System.arraycopy(more, 0, roles, 1, more.length);
        return roles;
    }
}
