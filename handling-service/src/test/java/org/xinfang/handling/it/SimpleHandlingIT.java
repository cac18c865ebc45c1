package org.xinfang.handling.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.handling.MatterAccepted;
import org.xinfang.contracts.handling.SimpleHandlingChosen;
import org.xinfang.contracts.handling.SimpleHandlingLeft;
import org.xinfang.contracts.handling.SuggestionAnswered;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;

@QuarkusTest
@DisplayName("简易办理")
class SimpleHandlingIT {

    @Test
    @DisplayName("建议：简易办理，受理后电话答复，不出具纸质文书")
    void aSuggestionIsAnsweredByTelephone() {
        Claim claim = Claim.takenUp("STUDY");
        TestClock.set("2026-03-10T09:00+08:00");
        Response chosen = Clerk.LI.post("/simple-handling", claim, plain(false));
        assertThat(chosen.jsonPath().getBoolean("simple")).isTrue();
        assertThat(chosen.jsonPath().getString("article")).isEqualTo("《信访事项简易办理办法》第四条");
        assertThat(chosen.jsonPath().getList("allowedActions"))
                .isEqualTo(List.of("accept", "refuse-acceptance", "leave-simple"));
        assertThat(TestBroker.await(claim.matter(), SimpleHandlingChosen.class))
                .isEqualTo(new SimpleHandlingChosen(
                        claim.matter(),
                        "140105202603020001",
                        1,
                        Clerk.HOUSING,
                        Claim.MON_2026_03_09,
                        LocalDate.of(2026, 3, 10),
                        "IMMEDIATE",
                        false));

        Clerk.LI.post("/acceptance", claim);
        assertThat(TestBroker.await(claim.matter(), MatterAccepted.class).way()).isEqualTo("SIMPLE");
        assertThat(Clerk.LI.put("/answer", claim, told()).statusCode()).isEqualTo(200);
        Clerk.ZHAO.post("/answer/approval", claim);
        assertThat(TestBroker.await(claim.matter(), SuggestionAnswered.class).toldBy())
                .isEqualTo("PHONE");
        assertThat(Clerk.SENDER.get(claim.path() + "/answer").jsonPath().getString("toldBy"))
                .isEqualTo("PHONE");
    }

    @Test
    @DisplayName("信访人要求纸质文书的，或者按普通程序办理的，应当书面答复")
    void paperIsOwedToWhoAskedForIt() {
        Claim asked = Claim.takenUp("STUDY");
        Clerk.LI.post("/simple-handling", asked, plain(true));
        Clerk.LI.post("/acceptance", asked);
        Claim ordinary = Claim.takenUp("STUDY");
        Clerk.LI.post("/acceptance", ordinary);

        for (Claim claim : List.of(asked, ordinary)) {
            Response refused = Clerk.LI.put("/answer", claim, told());
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(refused.jsonPath().getString("type")).isEqualTo("urn:xinfang:problem:paper-owed");
            assertThat(refused.jsonPath().getString("field")).isEqualTo("toldBy");
        }
    }

    @Test
    @DisplayName("拟不予支持的，先转为普通程序")
    void whatIsNotSupportedIsDecidedTheOrdinaryWay() {
        Claim claim = Claim.takenUp("PETITION");
        TestClock.set("2026-03-10T09:00+08:00");
        Clerk.LI.post("/simple-handling", claim, plain(false));
        Clerk.LI.post("/acceptance", claim);
        Response refused = Clerk.LI.put("/opinion", claim, Papers.opinion("NOT_SUPPORTED"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("urn:xinfang:problem:not-for-simple-handling");
        assertThat(refused.jsonPath().getList("allowedActions")).isEqualTo(List.of("leave-simple"));

        assertThat(Clerk.LI.post("/simple-handling/leaving", claim, Map.of()).statusCode())
                .isEqualTo(422);
        Response left = Clerk.LI.post("/simple-handling/leaving", claim, Map.of("reason", "承诺书的真实性有争议。"));
        assertThat(left.jsonPath().getBoolean("simple")).isFalse();
        assertThat(TestBroker.await(claim.matter(), SimpleHandlingLeft.class).reason())
                .isEqualTo("承诺书的真实性有争议。");
        assertThat(Clerk.SENDER
                        .get(claim.path() + "/simple-handling")
                        .jsonPath()
                        .getString("left"))
                .isEqualTo("承诺书的真实性有争议。");
        assertThat(Clerk.LI
                        .put("/opinion", claim, Papers.opinion("NOT_SUPPORTED"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("重复信访不适用简易办理；依法履职的事项不适用")
    void aRepeatAndADutyAreHandledTheOrdinaryWay() {
        Claim repeat = Claim.takenUp("PETITION");
        Map<String, Object> found = new HashMap<>(plain(false));
        found.put("exclusions", List.of("REPEATED"));
        Response refused = Clerk.LI.post("/simple-handling", repeat, found);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("detail")).contains("不是初次信访事项");

        Claim duty = Claim.takenUp("DUTY");
        assertThat(Clerk.LI
                        .post("/simple-handling", duty, plain(false))
                        .jsonPath()
                        .getString("type"))
                .isEqualTo("urn:xinfang:problem:illegal-step");
    }

    private static Map<String, Object> plain(boolean paperAsked) {
        return Map.of("scope", "IMMEDIATE", "exclusions", List.of(), "paperAsked", paperAsked);
    }

    private static Map<String, Object> told() {
        Map<String, Object> answer = Papers.suggestionReply("ADOPTED");
        answer.put("toldBy", "PHONE");
        return answer;
    }
}
