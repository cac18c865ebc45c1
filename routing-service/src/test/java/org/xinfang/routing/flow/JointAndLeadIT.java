package org.xinfang.routing.flow;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.handling.MatterAccepted;
import org.xinfang.contracts.routing.AssistanceRequested;
import org.xinfang.contracts.routing.lead.LeadOfficialAppointed;
import org.xinfang.platform.testing.RealComponents;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;

@QuarkusTest
@QuarkusTestResource(
        value = RealComponents.class,
        initArgs = @ResourceArg(name = "database", value = "xinfang_routing"))
@DisplayName("主送协办、两步受理、领导包案、涉企绿色通道")
class JointAndLeadIT {
    private static final String HOUSING = "140105-HOUSING";
    private static final String URBAN = "140105-URBAN-MANAGEMENT";

    @BeforeEach
    void monday() {
        TestClock.set("2026-03-02T10:00:00+08:00");
    }

    @Test
    @DisplayName("第二十四条第一款：主送单位牵头，协办单位看得到诉求，但不签收、不承接")
    void oneOrganHasTheLeadAndTheOthersGetACopy() {
        GivenMatter matter = GivenMatter.promise();
        joint(matter, HOUSING, List.of(HOUSING))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:xinfang:problem:lead-assists-itself"));
        joint(matter, HOUSING, List.of("140106-WATER"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:xinfang:problem:organ-out-of-reach"));
        String referral = joint(matter, HOUSING, List.of(URBAN))
                .then()
                .statusCode(201)
                .body("assisting[0].code", equalTo(URBAN))
                .extract()
                .path("id");

        AssistanceRequested asked = TestBroker.await(matter.id(), AssistanceRequested.class);
        assertEquals(URBAN, asked.organ().code());
        assertEquals(HOUSING, asked.lead().code());
        matter.seenBy(GivenMatter.officer(URBAN)).statusCode(200).body("claims[0].text", containsString("围墙"));
        matter.step(GivenMatter.officer(URBAN), referral, "receipt").then().statusCode(404);
        matter.step(GivenMatter.officer(HOUSING), referral, "receipt").then().statusCode(200);
        matter.step(GivenMatter.officer(URBAN), referral, "take-up").then().statusCode(404);
    }

    @Test
    @DisplayName("第三十条第三款：检举控告不得抄送协办单位")
    void anAccusationIsCopiedToNobody() {
        GivenMatter matter = GivenMatter.online("举报区水利局局长王某在工程招标中收受贿赂二十万元。").confirmed();

        matter.post(
                        matter.clerk("cleared"),
                        "referrals",
                        Map.of("claim", 1, "way", "REFERRAL", "to", "140105-DISCIPLINE", "assisting", List.of(HOUSING)))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:xinfang:problem:sealed-is-not-copied"))
                .body("article", equalTo("《信访工作条例》第三十条第三款"));
        matter.post(matter.clerk("cleared"), "lead-officials", official(HOUSING))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:xinfang:problem:sealed-has-no-lead-official"));
    }

    @Test
    @DisplayName("程序性受理与实体性受理的日期分别记录")
    void bothReceptionsKeepTheirDates() {
        GivenMatter matter = GivenMatter.promise();
        matter.received(HOUSING);
        matter.seenBy(matter.clerk())
                .body("claims[0].reception.proceduralOn", equalTo("2026-03-02"))
                .body("claims[0].reception.substantiveOn", nullValue());

        TestBroker.given(
                matter.id(),
                new MatterAccepted(
                        matter.id(),
                        "140105202603020001",
                        1,
                        new OrganRef(HOUSING, "小店区住房和城乡建设局"),
                        new OrganRef("140105-PETITION", "小店区信访局"),
                        LocalDate.of(2026, 3, 2),
                        LocalDate.of(2026, 3, 10),
                        "PETITION",
                        List.of("31(6)"),
                        "请兑现承诺。",
                        null));
        Awaitility.await()
                .untilAsserted(() -> matter.seenBy(matter.clerk())
                        .body("claims[0].reception.substantiveOn", equalTo("2026-03-10"))
                        .body("claims[0].reception.acceptedBy.code", equalTo(HOUSING)));
    }

    @Test
    @DisplayName("第十八条第二款：重复、疑难事项由领导包案，变更留痕")
    void aLeadingOfficialIsPutInChargeAndReplaced() {
        GivenMatter matter = GivenMatter.promise();
        matter.post(matter.clerk(), "lead-officials", official("140105-NOWHERE"))
                .then()
                .statusCode(422)
                .body("field", equalTo("organ"));
        matter.post(matter.clerk(), "lead-officials", official("140105-GOVERNMENT"))
                .then()
                .statusCode(200)
                .body("organ.code", equalTo("140105-GOVERNMENT"));
        matter.post(matter.clerk(), "lead-officials", official("140105-PARTY-COMMITTEE"))
                .then()
                .statusCode(200);

        matter.seenBy(matter.clerk())
                .body("claims[0].leadOfficial.organ.code", equalTo("140105-PARTY-COMMITTEE"))
                .body("claims[0].leadOfficial.name", equalTo("包案领导甲"));
        LeadOfficialAppointed second =
                TestBroker.await(matter.id(), LeadOfficialAppointed.class, event -> event.previous() != null);
        assertEquals("包案领导甲", second.previous());
        GivenMatter.officer("140106-PETITION", "dispatcher")
                .header("If-Match", matter.etag())
                .body(official("140105-GOVERNMENT"))
                .post(matter.address() + "/lead-officials")
                .then()
                .statusCode(404);
    }

    @Test
    @DisplayName("涉企绿色通道：内部时限五日，不晚于法定期限")
    void anEnterprisesMatterHasAnAimOfTheHouse() {
        GivenMatter matter = GivenMatter.acceptance("C10");

        matter.seenBy(matter.clerk("cleared")).body("dispatchBy", equalTo("2026-03-07"));
        GivenMatter ordinary = GivenMatter.promise();
        ordinary.seenBy(ordinary.clerk()).body("dispatchBy", nullValue());
    }

    private static Response joint(GivenMatter matter, String lead, List<String> assisting) {
        return matter.post(
                matter.clerk(), "referrals", Map.of("claim", 1, "way", "REFERRAL", "to", lead, "assisting", assisting));
    }

    private static Map<String, Object> official(String organ) {
        return Map.of("claim", 1, "official", "包案领导甲", "organ", organ, "reason", "重复信访，需要统筹协调。");
    }
}
