package org.xinfang.handling.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.handling.supervision.ProposalAnswered;
import org.xinfang.contracts.handling.supervision.ProposalMade;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;

@QuarkusTest
@DisplayName("三项建议（第四十条）")
class ProposalIT {
    private static final String PROPOSALS = "/api/v1/handling/proposals";
    private static final Clerk HE = Clerk.of("he", Clerk.PETITION_OFFICE, "supervisor", "approver");
    private static final Clerk HEAD = Clerk.of("qian", Clerk.PETITION_OFFICE, "approver");
    private static final Clerk CITY = Clerk.of("gao", new OrganRef("140100-PETITION", "太原市信访局"), "supervisor");

    @Inject
    Database database;

    @BeforeEach
    void knownOrgans() {
        TestClock.set("2026-06-30T09:00+08:00");
        database.knows(Clerk.HOUSING);
    }

    @Test
    @DisplayName("拟制、他人审批、书面反馈：采纳情况")
    void aProposalIsMadeByAnotherPersonAndAnsweredInWriting() {
        Claim claim = Claim.takenUp("PETITION");
        Response drafted = draft(HE, claim, improvement());
        assertThat(drafted.jsonPath().getString("state")).isEqualTo("DRAFTED");
        String path = PROPOSALS + "/" + drafted.jsonPath().getString("id");
        assertThat(Clerk.ZHAO.get(path).statusCode()).isEqualTo(404);
        assertThat(act(HE, path + "/approval", path, Map.of()).jsonPath().getString("type"))
                .isEqualTo("urn:xinfang:problem:own-draft");

        Response made = act(HEAD, path + "/approval", path, Map.of());
        assertThat(made.jsonPath().getString("state")).isEqualTo("MADE");
        ProposalMade told = TestBroker.await(claim.matter(), ProposalMade.class);
        assertThat(told.to()).isEqualTo(Clerk.HOUSING);
        assertThat(told.receivedOn()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(told.articles()).isEqualTo(List.of("40(1)"));
        assertThat(told.suggestion()).isEqualTo("建立施工承诺台账。");

        assertThat(Clerk.ZHAO.get(path).jsonPath().getList("allowedActions")).isEqualTo(List.of("answer"));
        assertThat(act(Clerk.ZHAO, path + "/answer", path, Map.of("adoption", "NOT_ADOPTED"))
                        .jsonPath()
                        .getString("article"))
                .isEqualTo("《信访工作条例》第四十条第四款");
        TestClock.set("2026-07-20T09:00+08:00");
        Response answered = act(Clerk.ZHAO, path + "/answer", path, Map.of("adoption", "ADOPTED", "answer", "已建立台账。"));
        assertThat(answered.jsonPath().getString("state")).isEqualTo("ANSWERED");
        ProposalAnswered answer = TestBroker.await(claim.matter(), ProposalAnswered.class);
        assertThat(answer.adoption()).isEqualTo("ADOPTED");
        assertThat(answer.answeredOn()).isEqualTo(LocalDate.of(2026, 7, 20));
        assertThat(HE.get(path).jsonPath().getString("answer")).isEqualTo("已建立台账。");
        assertThat(HE.get(PROPOSALS + "?state=ANSWERED&size=200").jsonPath().getList("items.id"))
                .contains(drafted.jsonPath().getString("id"));
        assertThat(Clerk.STRANGER.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("只有管辖该承办单位的信访部门可以提出")
    void onlyASupervisingPetitionDepartmentProposes() {
        Claim claim = Claim.takenUp("PETITION");
        assertThat(draft(CITY, claim, improvement()).statusCode()).isEqualTo(200);
        Clerk elsewhere = Clerk.of("ma", new OrganRef("140106-PETITION", "迎泽区信访局"), "supervisor");
        assertThat(draft(elsewhere, claim, improvement()).statusCode()).isEqualTo(404);
        Clerk bureau = Clerk.of("liu", Clerk.HOUSING, "supervisor");
        Response refused = draft(bureau, claim, improvement());
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("urn:xinfang:problem:petition-department-required");
    }

    @Test
    @DisplayName("第四十条第二款：完善政策的建议不向部门提出；草稿可以修改")
    void aPolicyProposalGoesToTheOwnLevelLeaders() {
        Claim claim = Claim.takenUp("PETITION");
        Response refused = draft(HE, claim, proposal("POLICY"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("field")).isEqualTo("to");
        assertThat(refused.jsonPath().getString("article")).isEqualTo("《信访工作条例》第四十条第二款");

        Response drafted = draft(HE, claim, improvement());
        String path = PROPOSALS + "/" + drafted.jsonPath().getString("id");
        Response redrafted = HE.request()
                .header("If-Match", drafted.header("ETag"))
                .body(proposal("ACCOUNTABILITY"))
                .put(path);
        assertThat(redrafted.jsonPath().getString("kind")).isEqualTo("ACCOUNTABILITY");
        assertThat(redrafted.jsonPath().getLong("version")).isEqualTo(2);
        assertThat(HE.get(PROPOSALS + "?state=LOST").jsonPath().getString("type"))
                .isEqualTo("urn:xinfang:problem:unknown-state");
    }

    private static Response draft(Clerk clerk, Claim claim, Map<String, Object> proposal) {
        return clerk.request().body(proposal).post(claim.path() + "/proposals");
    }

    private static Response act(Clerk clerk, String step, String path, Map<String, Object> body) {
        return clerk.request()
                .header("If-Match", HE.get(path).header("ETag"))
                .body(body)
                .post(step);
    }

    private static Map<String, Object> improvement() {
        return proposal("IMPROVEMENT");
    }

    private static Map<String, Object> proposal(String kind) {
        return Map.of("kind", kind, "to", Clerk.HOUSING.code(), "facts", "承诺未兑现的信访事项共4件。", "suggestion", "建立施工承诺台账。");
    }
}
