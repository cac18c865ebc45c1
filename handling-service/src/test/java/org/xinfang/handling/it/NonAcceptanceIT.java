package org.xinfang.handling.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.handling.AcceptanceRefused;
import org.xinfang.contracts.handling.MatterAccepted;
import org.xinfang.contracts.handling.MatterClosed;
import org.xinfang.platform.testing.TestBroker;

@QuarkusTest
@DisplayName("不予受理")
class NonAcceptanceIT {

    @Test
    @DisplayName("同一事项已由其他机关受理（第十九条第三款）")
    void theSameMatterInHandlingElsewhereIsRefusedAndClosed() {
        Claim claim = Claim.takenUp("PETITION");
        var refused = Clerk.LI.post("/non-acceptance", claim, Map.of("handledBy", "城关街道办事处"));
        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.jsonPath().getString("state")).isEqualTo("REFUSED");
        assertThat(refused.jsonPath().getString("article")).isEqualTo("《信访工作条例》第十九条第三款");
        assertThat(refused.jsonPath().getList("allowedActions")).isEmpty();

        AcceptanceRefused event = TestBroker.await(claim.matter(), AcceptanceRefused.class);
        assertThat(event.articles()).containsExactly("19(3)");
        assertThat(event.ground()).contains("城关街道办事处");
        assertThat(event.whereToGo()).startsWith("请向城关街道办事处");
        assertThat(TestBroker.await(claim.matter(), MatterClosed.class).reason())
                .isEqualTo("NOT_ACCEPTED");
        assertThat(Clerk.SENDER.get(claim.path() + "/non-acceptance").jsonPath().getString("ground"))
                .isEqualTo("SAME_MATTER_ELSEWHERE");
    }

    @Test
    @DisplayName("没有法定情形的，不得不予受理")
    void withoutAGroundThereIsNoRefusal() {
        Claim claim = Claim.takenUp("PETITION");
        var refused = Clerk.LI.post("/non-acceptance", claim, Map.of());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("urn:xinfang:problem:no-ground");
        assertThat(claim.view().getString("state")).isEqualTo("TAKEN_UP");
        assertThat(Clerk.LI.get(claim.path() + "/non-acceptance").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsAcceptedIsNotRefusedAnyMore() {
        Claim claim = Claim.takenUp("PETITION");
        Clerk.LI.post("/acceptance", claim);
        var refused = Clerk.LI.post("/non-acceptance", claim, Map.of("handledBy", "城关街道办事处"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getList("allowedActions"))
                .isEqualTo(List.of("draft-opinion", "open-hearing", "open-mediation"));
        TestBroker.await(claim.matter(), MatterAccepted.class);
        assertThat(TestBroker.all(claim.matter(), AcceptanceRefused.class)).isEmpty();
    }
}
