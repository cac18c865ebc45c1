package org.xinfang.handling.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.handling.supervision.SupervisionAnswered;
import org.xinfang.contracts.handling.supervision.SupervisionClosed;
import org.xinfang.contracts.handling.supervision.SupervisionOrdered;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;

@QuarkusTest
@DisplayName("督办（第四十条第一款）")
class SupervisionOrderIT {
    private static final String SUPERVISIONS = "/api/v1/handling/supervisions";
    private static final Clerk CITY = Clerk.of("gao", new OrganRef("140100-PETITION", "太原市信访局"), "supervisor");

    @BeforeEach
    void legalTime() {
        TestClock.set("2026-05-11T09:00+08:00");
    }

    @Test
    @DisplayName("上级信访部门督办、承办单位反馈、督办办结；督办后可以查阅案卷")
    void aSupervisionIsOpenedAnsweredAndEnded() {
        Claim claim = Claim.takenUp("PETITION");
        UUID task = UUID.randomUUID();
        assertThat(CITY.get(claim.path()).statusCode()).isEqualTo(404);
        Response ordered = order(CITY, claim, "2026-05-18", task);
        assertThat(ordered.jsonPath().getString("state")).isEqualTo("ORDERED");
        assertThat(ordered.jsonPath().getString("breachName")).isEqualTo("推诿、敷衍、拖延");
        assertThat(CITY.get(claim.path()).statusCode()).isEqualTo(200);
        SupervisionOrdered told = TestBroker.await(claim.matter(), SupervisionOrdered.class);
        assertThat(told.organ()).isEqualTo(Clerk.HOUSING);
        assertThat(told.dueBy()).isEqualTo(LocalDate.of(2026, 5, 18));
        assertThat(told.task()).isEqualTo(task);

        String path = SUPERVISIONS + "/" + ordered.jsonPath().getString("id");
        assertThat(Clerk.ZHAO.get(SUPERVISIONS + "?size=200").jsonPath().getList("items.id"))
                .contains(ordered.jsonPath().getString("id"));
        assertThat(act(CITY, path + "/answer", path, Map.of("answer", "已调查。")).statusCode())
                .isEqualTo(403);
        Response answered = act(Clerk.ZHAO, path + "/answer", path, Map.of("answer", "已调查核实。"));
        assertThat(answered.jsonPath().getString("state")).isEqualTo("ANSWERED");
        assertThat(TestBroker.await(claim.matter(), SupervisionAnswered.class).answeredOn())
                .isEqualTo(LocalDate.of(2026, 5, 11));

        Response closed = act(CITY, path + "/closing", path, Map.of("note", "已整改到位。"));
        assertThat(closed.jsonPath().getString("state")).isEqualTo("CLOSED");
        assertThat(closed.jsonPath().getList("allowedActions")).isEmpty();
        TestBroker.await(claim.matter(), SupervisionClosed.class);
        assertThat(act(CITY, path + "/closing", path, Map.of("note", "再次。"))
                        .jsonPath()
                        .getString("type"))
                .isEqualTo("urn:xinfang:problem:supervision-closed");
        assertThat(Clerk.ZHAO.get(SUPERVISIONS + "?size=200").jsonPath().getList("items.id"))
                .doesNotContain(ordered.jsonPath().getString("id"));
    }

    @Test
    @DisplayName("须由信访部门督办本辖区的单位，期限晚于今日")
    void onlyAPetitionDepartmentSupervisesWhatIsItsOwn() {
        Claim claim = Claim.takenUp("PETITION");
        Clerk elsewhere = Clerk.of("ma", new OrganRef("140106-PETITION", "迎泽区信访局"), "supervisor");
        assertThat(order(elsewhere, claim, "2026-05-18", null).statusCode()).isEqualTo(404);
        Clerk government = Clerk.of("wu", Clerk.COUNTY, "supervisor");
        assertThat(order(government, claim, "2026-05-18", null).statusCode()).isEqualTo(403);
        Response late = order(CITY, claim, "2026-05-11", null);
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.jsonPath().getString("field")).isEqualTo("dueBy");
        Response stranger = Clerk.STRANGER.get(SUPERVISIONS + "/" + UUID.randomUUID());
        assertThat(stranger.statusCode()).isEqualTo(404);
        assertThat(order(Clerk.LI, claim, "2026-05-18", null).statusCode()).isEqualTo(403);
    }

    private static Response order(Clerk clerk, Claim claim, String dueBy, @Nullable UUID task) {
        return clerk.request().body(demand(dueBy, task)).post(claim.path() + "/supervisions");
    }

    private static Response act(Clerk clerk, String step, String path, Map<String, Object> body) {
        return clerk.request()
                .header("If-Match", CITY.get(path).header("ETag"))
                .body(body)
                .post(step);
    }

    private static Map<String, Object> demand(String dueBy, @Nullable UUID task) {
        Map<String, Object> demand =
                new HashMap<>(Map.of("breach", "SHIRKING", "finding", "五十日未作调查。", "demand", "立即调查核实。", "dueBy", dueBy));
        if (task != null) {
            demand.put("task", task);
        }
        return demand;
    }
}
