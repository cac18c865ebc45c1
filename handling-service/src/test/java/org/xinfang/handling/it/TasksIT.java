package org.xinfang.handling.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.OrganRef;
import org.xinfang.platform.testing.TestBroker;

@QuarkusTest
@DisplayName("承办单位工作清单")
class TasksIT {
    private static final OrganRef WATER = new OrganRef("140105-WATER", "小店区水务局");
    private static final Clerk LI = Clerk.of("li", WATER, "handler");

    @Test
    void theWorkListHoldsTheOrgansOpenCasesByStateAndPage() {
        List<Claim> claims = List.of(waterClaim(), waterClaim(), waterClaim());
        accept(claims.get(0));
        refuse(claims.get(1));

        assertThat(LI.get("/api/v1/handling/tasks").jsonPath().getInt("total")).isEqualTo(2);
        assertThat(LI.get("/api/v1/handling/tasks?state=ACCEPTED").jsonPath().getList("items.matter"))
                .isEqualTo(List.of(claims.get(0).matter().toString()));
        assertThat(LI.get("/api/v1/handling/tasks?state=REFUSED").jsonPath().getInt("total"))
                .isEqualTo(1);
        var page = LI.get("/api/v1/handling/tasks?size=1&page=1").jsonPath();
        assertThat(page.getList("items")).hasSize(1);
        assertThat(page.getInt("total")).isEqualTo(2);
        assertThat(page.getList("items.allowedActions")).isNotEmpty();
    }

    @Test
    void aWorkListAskedForWronglyIsRefused() {
        var unknown = LI.get("/api/v1/handling/tasks?state=SLEEPING");
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.jsonPath().getString("field")).isEqualTo("state");
        assertThat(LI.get("/api/v1/handling/tasks?size=0").statusCode()).isEqualTo(422);
        assertThat(LI.get("/api/v1/handling/tasks?page=-1").statusCode()).isEqualTo(422);
        assertThat(Clerk.SENDER.get("/api/v1/handling/tasks").statusCode()).isEqualTo(403);
    }

    private static Claim waterClaim() {
        Claim claim = new Claim(UUID.randomUUID(), 1, UUID.randomUUID());
        TestBroker.given(claim.matter(), claim.event("PETITION", WATER, Clerk.PETITION_OFFICE));
        await().until(() -> LI.get(claim.path()).statusCode() == 200);
        return claim;
    }

    private static void accept(Claim claim) {
        LI.request().header("If-Match", "\"1\"").post(claim.path() + "/acceptance");
    }

    private static void refuse(Claim claim) {
        LI.request()
                .header("If-Match", "\"1\"")
                .body(Map.of("handledBy", "某镇人民政府"))
                .post(claim.path() + "/non-acceptance");
    }
}
