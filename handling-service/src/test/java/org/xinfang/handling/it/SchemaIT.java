package org.xinfang.handling.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SchemaIT {

    @Inject
    Database database;

    @Inject
    Config config;

    @Test
    @DisplayName("每张表、每一列都有中文说明")
    void everyTableAndColumnIsExplained() {
        assertThat(database.column("""
                        SELECT relname || '.' || attname FROM pg_class
                        JOIN pg_attribute ON attrelid = pg_class.oid AND attnum > 0 AND NOT attisdropped
                        WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
                          AND relname <> 'flyway_schema_history'
                          AND (col_description(attrelid, attnum) IS NULL OR obj_description(attrelid, 'pg_class') IS NULL)
                        """)).isEmpty();
    }

    @Test
    @DisplayName("办理过程只增不改")
    void aStepIsNeverChangedNorRemoved() {
        Claim claim = Claim.takenUp("PETITION");
        String ofClaim = " WHERE referral = '" + claim.referral() + "'";
        assertThatThrownBy(() -> database.execute("UPDATE handling_step SET actor_id = 'somebody'" + ofClaim))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> database.execute("DELETE FROM handling_step" + ofClaim))
                .hasMessageContaining("append-only");
    }

    @Test
    void everyChannelStartsAtTheVeryFirstEvent() {
        assertThat(List.of("routing", "organs", "deadline", "notice"))
                .allSatisfy(channel -> assertThat(config.getValue(
                                "mp.messaging.incoming." + channel + ".auto.offset.reset", String.class))
                        .isEqualTo("earliest"));
    }

    @Test
    void theApiDescriptionHoldsEveryAddress() {
        assertThat(Clerk.NOBODY
                        .get("/q/openapi?format=json")
                        .jsonPath()
                        .getMap("paths")
                        .keySet())
                .map(Object::toString)
                .filteredOn(path -> path.startsWith("/api/v1/matters/") || path.startsWith("/api/v1/handling/"))
                .containsExactlyInAnyOrder(
                        "/api/v1/matters/{matter}/handling",
                        "/api/v1/matters/{matter}/handling/{claim}",
                        "/api/v1/matters/{matter}/handling/{claim}/acceptance",
                        "/api/v1/matters/{matter}/handling/{claim}/accusation",
                        "/api/v1/matters/{matter}/handling/{claim}/accusation/acceptance-feedback",
                        "/api/v1/matters/{matter}/handling/{claim}/accusation/result-feedback",
                        "/api/v1/matters/{matter}/handling/{claim}/accusation/conclusion",
                        "/api/v1/matters/{matter}/handling/{claim}/accusation/repeat",
                        "/api/v1/handling/accusations",
                        "/api/v1/matters/{matter}/handling/{claim}/{stage}/plan",
                        "/api/v1/handling/plan-tasks",
                        "/api/v1/handling/plans/{plan}",
                        "/api/v1/handling/plans/{plan}/conclusion",
                        "/api/v1/handling/plans/{plan}/tasks",
                        "/api/v1/handling/plans/{plan}/tasks/{task}/consent",
                        "/api/v1/handling/plans/{plan}/tasks/{task}/notes",
                        "/api/v1/handling/plans/{plan}/tasks/{task}/refusal",
                        "/api/v1/handling/plans/{plan}/tasks/{task}/report",
                        "/api/v1/handling/plans/{plan}/tasks/{task}/taking-on",
                        "/api/v1/handling/plans/{plan}/tasks/{task}/withdrawal",
                        "/api/v1/matters/{matter}/handling/{claim}/non-acceptance",
                        "/api/v1/matters/{matter}/handling/{claim}/simple-handling",
                        "/api/v1/matters/{matter}/handling/{claim}/simple-handling/leaving",
                        "/api/v1/matters/{matter}/handling/{claim}/opinion",
                        "/api/v1/matters/{matter}/handling/{claim}/opinion/approval",
                        "/api/v1/matters/{matter}/handling/{claim}/answer",
                        "/api/v1/matters/{matter}/handling/{claim}/answer/approval",
                        "/api/v1/matters/{matter}/handling/{claim}/closing",
                        "/api/v1/matters/{matter}/handling/{claim}/closing-report",
                        "/api/v1/matters/{matter}/handling/{claim}/closing-report/approval",
                        "/api/v1/matters/{matter}/handling/{claim}/closing-report/acceptance",
                        "/api/v1/matters/{matter}/handling/{claim}/closing-report/return",
                        "/api/v1/matters/{matter}/handling/{claim}/execution",
                        "/api/v1/matters/{matter}/handling/{claim}/execution/reports",
                        "/api/v1/matters/{matter}/handling/{claim}/execution/urgings",
                        "/api/v1/matters/{matter}/handling/{claim}/{stage}/withdrawal",
                        "/api/v1/matters/{matter}/handling/{claim}/mediation",
                        "/api/v1/matters/{matter}/handling/{claim}/mediation/agreement",
                        "/api/v1/matters/{matter}/handling/{claim}/mediation/failure",
                        "/api/v1/matters/{matter}/handling/{claim}/withdrawal",
                        "/api/v1/matters/{matter}/handling/{claim}/discontinuation",
                        "/api/v1/matters/{matter}/handling/{claim}/reopening",
                        "/api/v1/matters/{matter}/handling/{claim}/{stage}",
                        "/api/v1/matters/{matter}/handling/{claim}/{stage}/admission",
                        "/api/v1/matters/{matter}/handling/{claim}/{stage}/non-admission",
                        "/api/v1/matters/{matter}/handling/{claim}/{stage}/opinion",
                        "/api/v1/matters/{matter}/handling/{claim}/{stage}/opinion/approval",
                        "/api/v1/matters/{matter}/handling/{claim}/{stage}/hearing",
                        "/api/v1/matters/{matter}/handling/{claim}/{stage}/hearing/recusals",
                        "/api/v1/matters/{matter}/handling/{claim}/{stage}/hearing/cancellation",
                        "/api/v1/matters/{matter}/handling/{claim}/{stage}/hearing/end",
                        "/api/v1/matters/{matter}/handling/{claim}/proposals",
                        "/api/v1/handling/proposals",
                        "/api/v1/handling/proposals/{proposal}",
                        "/api/v1/handling/proposals/{proposal}/approval",
                        "/api/v1/handling/proposals/{proposal}/answer",
                        "/api/v1/matters/{matter}/handling/{claim}/supervisions",
                        "/api/v1/handling/supervisions",
                        "/api/v1/handling/supervisions/{supervision}",
                        "/api/v1/handling/supervisions/{supervision}/answer",
                        "/api/v1/handling/supervisions/{supervision}/closing",
                        "/api/v1/handling/tasks");
    }
}
