package org.xinfang.handling.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.handling.MatterClosed;
import org.xinfang.contracts.handling.ReviewDecided;
import org.xinfang.contracts.handling.execution.ExecutionReported;
import org.xinfang.contracts.handling.execution.ExecutionUrged;
import org.xinfang.contracts.handling.remedy.RemediesResumed;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;

@QuarkusTest
@DisplayName("支持意见的执行（第三十二条第二款）")
class ExecutionIT {

    @Test
    @DisplayName("督促执行，报告执行情况并附证明，执行完毕后办结")
    void whatWasGrantedIsUrgedReportedAndThenClosed() {
        Claim claim = Claim.issued("SUPPORTED", "2026-05-08");
        TestClock.set("2026-05-11T09:00+08:00");
        Response early = Clerk.LI.post("/closing", claim);
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(early.jsonPath().getString("type")).isEqualTo("urn:xinfang:problem:not-carried-out");
        assertThat(early.jsonPath().getString("article")).isEqualTo("《信访工作条例》第三十二条第二款");
        assertThat(claim.view().getList("allowedActions")).isEqualTo(List.of("report-execution"));

        Map<String, String> urging = Map.of("unit", "小店区市政所", "demand", "按期恢复院墙。", "dueBy", "2026-05-31");
        assertThat(Clerk.LI.post("/execution/urgings", claim, urging).statusCode())
                .isEqualTo(403);
        assertThat(Clerk.ZHAO.post("/execution/urgings", claim, urging).statusCode())
                .isEqualTo(200);
        assertThat(TestBroker.await(claim.matter(), ExecutionUrged.class).dueBy())
                .isEqualTo(LocalDate.of(2026, 5, 31));

        TestClock.set("2026-05-29T09:00+08:00");
        assertThat(report(claim, "PARTIAL", "已砌六米。").jsonPath().getList("allowedActions"))
                .isEqualTo(List.of("report-execution"));
        assertThat(Clerk.LI.post("/closing", claim).statusCode()).isEqualTo(409);
        assertThat(report(claim, "COMPLETE", "院墙十二米已全部恢复。").jsonPath().getList("allowedActions"))
                .isEqualTo(List.of("report-execution", "close"));
        assertThat(TestBroker.await(claim.matter(), ExecutionReported.class, ExecutionReported::complete)
                        .report())
                .isEqualTo(2);

        var shown = Clerk.SENDER.get(claim.path() + "/execution").jsonPath();
        assertThat(shown.getList("reports.progress")).isEqualTo(List.of("PARTIAL", "COMPLETE"));
        assertThat(shown.getList("urgings.unit")).isEqualTo(List.of("小店区市政所"));
        assertThat(Clerk.STRANGER.get(claim.path() + "/execution").statusCode()).isEqualTo(404);

        assertThat(Clerk.LI.post("/closing", claim).statusCode()).isEqualTo(200);
        assertThat(TestBroker.await(claim.matter(), MatterClosed.class).reason())
                .isEqualTo("SUPPORTED_EXECUTED");
        assertThat(report(claim, "COMPLETE", "再次报告。").jsonPath().getString("type"))
                .isEqualTo("urn:xinfang:problem:illegal-step");
    }

    @Test
    @DisplayName("没有支持诉求的，不报告执行情况；没有证明的不受理")
    void nothingElseIsReported() {
        Claim explained = Claim.issued("EXPLAINED", "2026-05-08");
        assertThat(report(explained, "COMPLETE", "已解释。").jsonPath().getString("type"))
                .isEqualTo("urn:xinfang:problem:nothing-granted");
        Claim supported = Claim.issued("SUPPORTED", "2026-05-08");
        Response unproven = Clerk.LI.post(
                "/execution/reports",
                supported,
                Map.of("doneOn", "2026-05-08", "measure", "院墙已恢复。", "progress", "COMPLETE"));
        assertThat(unproven.statusCode()).isEqualTo(422);
        assertThat(unproven.jsonPath().getString("field")).isEqualTo("proof");
    }

    @Test
    @DisplayName("复查变更为支持的：原办结不再有效，执行后方可办结（第三十二条第二款、第三十五条）")
    void whatReviewGrantsIsCarriedOutToo() {
        Claim claim = Claim.issued("NOT_SUPPORTED", "2026-05-08");
        assertThat(Clerk.LI.post("/closing", claim).statusCode()).isEqualTo(200);
        TestClock.set("2026-05-29T09:00+08:00");
        Examination review = new Examination(claim, "review", Clerk.COUNTY);
        review.request("2026-05-29");
        review.handler("/admission");
        review.decide("CHANGED", null);

        RemediesResumed resumed = TestBroker.await(claim.matter(), RemediesResumed.class);
        assertThat(resumed.by().code()).isEqualTo(Clerk.COUNTY.code());
        assertThat(claim.view().getString("state")).isEqualTo("OPINION_ISSUED");
        assertThat(TestBroker.await(claim.matter(), ReviewDecided.class).changedTo())
                .isEqualTo("SUPPORTED");
        assertThat(Clerk.LI.post("/closing", claim).jsonPath().getString("type"))
                .isEqualTo("urn:xinfang:problem:not-carried-out");
        assertThat(report(claim, "COMPLETE", "院墙已恢复。", "2026-05-08").statusCode())
                .as("before it was granted")
                .isEqualTo(422);
        assertThat(report(claim, "COMPLETE", "院墙已恢复。", "2026-05-29").statusCode())
                .isEqualTo(200);
        assertThat(Clerk.LI.post("/closing", claim).statusCode()).isEqualTo(200);
        assertThat(TestBroker.await(
                                claim.matter(),
                                MatterClosed.class,
                                closed -> closed.reason().equals("SUPPORTED_EXECUTED"))
                        .closedOn())
                .isEqualTo(LocalDate.of(2026, 5, 29));
    }

    private static Response report(Claim claim, String progress, String measure) {
        return report(claim, progress, measure, "2026-05-08");
    }

    private static Response report(Claim claim, String progress, String measure, String doneOn) {
        return Clerk.LI.post(
                "/execution/reports",
                claim,
                Map.of("doneOn", doneOn, "measure", measure, "proof", "验收单，信访人签字。", "progress", progress));
    }
}
