package org.xinfang.handling.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.handling.MatterAccepted;
import org.xinfang.contracts.handling.MatterClosed;
import org.xinfang.contracts.handling.OpinionIssued;
import org.xinfang.contracts.routing.OrganChanged;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;

@QuarkusTest
@DisplayName("信访程序：受理→处理意见→办结（第三十一条第六项）")
class PetitionProcedureIT {

    @Inject
    Database database;

    @BeforeEach
    void legalTime() {
        TestClock.set("2026-03-20T09:00+08:00");
    }

    @Test
    void aClaimIsAcceptedAnsweredByAnOpinionAndClosed() {
        Claim claim = Claim.takenUp("PETITION");
        assertThat(claim.view().getList("allowedActions"))
                .isEqualTo(List.of("accept", "refuse-acceptance", "choose-simple"));

        var accepted = Clerk.LI.post("/acceptance", claim);
        assertThat(accepted.statusCode()).isEqualTo(200);
        assertThat(accepted.jsonPath().getString("state")).isEqualTo("ACCEPTED");
        assertThat(accepted.jsonPath().getString("dates.acceptedOn")).isEqualTo("2026-03-20");
        assertThat(accepted.jsonPath().getString("article")).isEqualTo("《信访工作条例》第三十一条第六项");
        assertThat(accepted.jsonPath().getList("allowedActions"))
                .isEqualTo(List.of("draft-opinion", "open-hearing", "open-mediation"));
        assertThat(TestBroker.await(claim.matter(), MatterAccepted.class))
                .isEqualTo(new MatterAccepted(
                        claim.matter(),
                        "140105202603020001",
                        1,
                        Clerk.HOUSING,
                        Clerk.PETITION_OFFICE,
                        Claim.MON_2026_03_09,
                        LocalDate.of(2026, 3, 20),
                        "PETITION",
                        List.of("23(3)", "31(6)"),
                        Claim.TEXT,
                        null));

        TestClock.set("2026-05-08T10:00+08:00");
        assertThat(Clerk.LI
                        .put("/opinion", claim, Papers.opinion("SUPPORTED"))
                        .jsonPath()
                        .getString("state"))
                .isEqualTo("OPINION_DRAFTED");
        assertThat(Clerk.ZHAO.post("/opinion/approval", claim).jsonPath().getString("state"))
                .isEqualTo("OPINION_ISSUED");
        OpinionIssued issued = TestBroker.await(claim.matter(), OpinionIssued.class);
        assertThat(issued.acceptedOn()).isEqualTo("2026-03-20");
        assertThat(issued.issuedOn()).isEqualTo("2026-05-08");
        assertThat(issued.decision()).isEqualTo("SUPPORTED");
        assertThat(issued.claimText()).isEqualTo(Claim.TEXT);
        assertThat(issued.legalBasis()).containsExactly("《中华人民共和国民法典》第五百七十七条");

        Clerk.LI.post("/execution/reports", claim, Papers.execution("2026-05-08"));
        assertThat(Clerk.LI.post("/closing", claim).jsonPath().getString("state"))
                .isEqualTo("CLOSED");
        assertThat(TestBroker.await(claim.matter(), MatterClosed.class))
                .isEqualTo(new MatterClosed(
                        claim.matter(), 1, Clerk.HOUSING, "SUPPORTED_EXECUTED", LocalDate.of(2026, 5, 8)));
    }

    @Test
    @DisplayName("复查机关：名录未到时用通称，名录到达后用全称（第三十五条）")
    void theReviewOrganIsTheOwnLevelGovernmentByItsNewestName() {
        OrganRef before = issuedBy("140181-HOUSING").reviewOrgan();
        assertThat(before).isEqualTo(new OrganRef("140181-GOVERNMENT", "本级人民政府"));

        TestBroker.given("140181-GOVERNMENT", government("140181-GOVERNMENT", "古交市人民政府"));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> database.column("SELECT name FROM known_organ WHERE code = '140181-GOVERNMENT'")
                        .contains("古交市人民政府"));
        assertThat(issuedBy("140181-HOUSING").reviewOrgan()).isEqualTo(new OrganRef("140181-GOVERNMENT", "古交市人民政府"));
    }

    @Test
    @DisplayName("第三十五条：名录指定了复查机关的，处理意见书载明该机关，申请向其提出")
    void theDirectoryMayOrderAnotherReviewOrgan() {
        TestBroker.given("140181-EDUCATION", organ("140181-EDUCATION", "古交市教育局", "140100-EDUCATION"));
        TestBroker.given("140100-EDUCATION", organ("140100-EDUCATION", "太原市教育局", "140100-GOVERNMENT"));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> database.column("SELECT name FROM known_organ WHERE code IN"
                                        + " ('140181-EDUCATION', '140100-EDUCATION') AND review_organ IS NOT NULL")
                                .size()
                        == 2);
        OpinionIssued opinion = issuedBy("140181-EDUCATION");
        OrganRef city = new OrganRef("140100-EDUCATION", "太原市教育局");
        assertThat(opinion.reviewOrgan()).isEqualTo(city);

        Claim claim = new Claim(opinion.matter(), 1, UUID.randomUUID());
        String today = opinion.issuedOn().toString();
        OrganRef own = new OrganRef("140181-GOVERNMENT", "古交市人民政府");
        assertThat(new Examination(claim, "review", own).request(today).statusCode())
                .isNotEqualTo(200);
        assertThat(new Examination(claim, "review", city)
                        .request(today)
                        .jsonPath()
                        .getString("state"))
                .isEqualTo("REQUESTED");
    }

    @Test
    @DisplayName("省级人民政府没有可载明的复查机关，不得出具")
    void anOpinionThatCannotNameItsReviewOrganIsNotIssued() {
        Claim claim = opened("140000-GOVERNMENT");
        var refused = drafted(claim, "140000-GOVERNMENT");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("urn:xinfang:problem:no-review-organ");
        assertThat(refused.jsonPath().getString("article")).isEqualTo("《信访工作条例》第三十五条");
    }

    @Test
    void aDraftMayBeReplacedUntilItIsApproved() {
        Claim claim = Claim.takenUp("PETITION");
        Clerk.LI.post("/acceptance", claim);
        Clerk.LI.put("/opinion", claim, Papers.opinion("SUPPORTED"));
        Clerk.LI.put("/opinion", claim, Papers.opinion("EXPLAINED"));
        assertThat(Clerk.ZHAO.get(claim.path() + "/opinion").jsonPath().getString("decision"))
                .isEqualTo("EXPLAINED");
        Clerk.ZHAO.post("/opinion/approval", claim);
        assertThat(TestBroker.await(claim.matter(), OpinionIssued.class).decision())
                .isEqualTo("EXPLAINED");
        assertThat(Clerk.LI.put("/opinion", claim, Papers.opinion("SUPPORTED")).statusCode())
                .isEqualTo(409);
        assertThat(Clerk.LI.post("/closing", claim).statusCode()).isEqualTo(200);
        assertThat(TestBroker.await(claim.matter(), MatterClosed.class).reason())
                .isEqualTo("EXPLAINED");
    }

    @Test
    @DisplayName("缺少法律法规依据的处理意见不得拟制（第三十二条第一款）")
    void aDraftWithoutLegalBasisIsRefusedAndNamesTheField() {
        Claim claim = Claim.takenUp("PETITION");
        Clerk.LI.post("/acceptance", claim);
        Map<String, Object> draft = Papers.opinion("NOT_SUPPORTED");
        draft.remove("legalBasis");
        var refused = Clerk.LI.put("/opinion", claim, draft);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("field")).isEqualTo("legalBasis");
        assertThat(refused.jsonPath().getString("article")).isEqualTo("《信访工作条例》第三十二条第一款");
        assertThat(claim.view().getString("state")).isEqualTo("ACCEPTED");
    }

    @Test
    void eachToldChangeIsALinkOfTheAuditChain() {
        Claim claim = Claim.takenUp("PETITION");
        Clerk.LI.post("/acceptance", claim);
        Clerk.LI.put("/opinion", claim, Papers.opinion("EXPLAINED"));
        Clerk.ZHAO.post("/opinion/approval", claim);
        Clerk.LI.post("/closing", claim);
        assertThat(database.column(
                        "SELECT sequence || ' ' || action || ' ' || actor_id || ' ' || organ || ' ' || article"
                                + " FROM audit_record WHERE subject = '" + claim.matter() + "' ORDER BY sequence"))
                .containsExactly(
                        "1 xinfang.handling.matter-accepted.v1 li 140105-HOUSING 《信访工作条例》第三十一条第六项",
                        "2 xinfang.handling.opinion-issued.v1 zhao 140105-HOUSING 《信访工作条例》第三十二条第一款第二项",
                        "3 xinfang.handling.matter-closed.v1 li 140105-HOUSING 《信访工作条例》第三十四条");
        assertThat(claim.view().getList("history.action"))
                .isEqualTo(List.of("take-up", "accept", "draft-opinion", "approve-opinion", "close"));
        assertThat(claim.view().getList("history.by")).isEqualTo(List.of("handling-service", "li", "li", "zhao", "li"));
    }

    private static OpinionIssued issuedBy(String organ) {
        Claim claim = opened(organ);
        assertThat(drafted(claim, organ).statusCode()).isEqualTo(200);
        return TestBroker.await(claim.matter(), OpinionIssued.class);
    }

    private static Claim opened(String organ) {
        Claim claim = new Claim(UUID.randomUUID(), 1, UUID.randomUUID());
        OrganRef handler = new OrganRef(organ, "某单位");
        TestBroker.given(claim.matter(), claim.event("PETITION", handler, Clerk.PETITION_OFFICE));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> Clerk.SENDER.get(claim.path()).statusCode() == 200);
        return claim;
    }

    /** What the head of that organ is answered who approves the drafted opinion. */
    private static Response drafted(Claim claim, String organ) {
        OrganRef handler = new OrganRef(organ, "某单位");
        Clerk clerk = Clerk.of("li", handler, "handler");
        clerk.request().header("If-Match", "\"1\"").post(claim.path() + "/acceptance");
        clerk.request()
                .header("If-Match", "\"2\"")
                .body(Papers.opinion("EXPLAINED"))
                .put(claim.path() + "/opinion");
        return Clerk.of("zhao", handler, "approver")
                .request()
                .header("If-Match", "\"3\"")
                .post(claim.path() + "/opinion/approval");
    }

    private static OrganChanged government(String code, String name) {
        return organ(code, name, null);
    }

    private static OrganChanged organ(String code, String name, @Nullable String reviewOrgan) {
        return new OrganChanged(
                code,
                name,
                code.substring(0, 6),
                code.substring(code.indexOf('-') + 1),
                "COUNTY",
                false,
                null,
                null,
                LocalDate.of(2020, 1, 1),
                null,
                null,
                null,
                null,
                null,
                reviewOrgan,
                null,
                null);
    }
}
