package org.xinfang.handling.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.handling.accusation.AccusationConcluded;
import org.xinfang.contracts.handling.accusation.AccusationFoundRepeat;
import org.xinfang.contracts.handling.accusation.AccusationTakenIn;
import org.xinfang.contracts.handling.accusation.ReporterTold;
import org.xinfang.contracts.routing.ReferralReceived;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;

@QuarkusTest
@DisplayName("第二十二条第二款、第三十条：移送纪检监察机关的检举控告，实名的告知受理、反馈结果")
class AccusationIT {
    private static final OrganRef DISCIPLINE = new OrganRef("140105-DISCIPLINE", "中共太原市小店区纪律检查委员会 监察委员会");
    private static final Clerk CHEN = Clerk.of("chen", DISCIPLINE, "handler", "cleared");
    private static final LocalDate RECEIVED = LocalDate.of(2026, 4, 7);

    private final UUID matter = UUID.randomUUID();

    @BeforeEach
    void july() {
        TestClock.set("2026-07-10T10:00+08:00");
    }

    @Test
    @DisplayName("签收后登记告知受理、办结、反馈结果，各发一次事实，不含内容和结果")
    void whoReportedUnderHisNameIsToldTwice() {
        received(DISCIPLINE, true);
        AccusationTakenIn taken = TestBroker.await(matter, AccusationTakenIn.class);
        assertThat(taken.receivedOn()).isEqualTo(RECEIVED);
        assertThat(taken.realName()).isTrue();

        Response accepted = post("/acceptance-feedback", Map.of("accepted", true, "on", "2026-04-20", "way", "PHONE"));
        assertThat(accepted.statusCode()).isEqualTo(200);
        assertThat(accepted.jsonPath().getString("stage")).isEqualTo("ACCEPTED");
        assertThat(accepted.jsonPath().getList("allowedActions")).asList().containsExactly("conclusion");
        assertThat(TestBroker.await(matter, ReporterTold.class).stage()).isEqualTo("ACCEPTANCE");

        assertThat(post("/conclusion", Map.of("on", "2026-07-01")).statusCode()).isEqualTo(200);
        assertThat(TestBroker.await(matter, AccusationConcluded.class).resultOwed())
                .isTrue();
        assertThat(open()).contains(matter.toString());
        assertThat(post("/result-feedback", Map.of("on", "2026-07-10", "way", "WRITTEN"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(TestBroker.await(
                                matter, ReporterTold.class, told -> told.stage().equals("RESULT"))
                        .toldOn())
                .isEqualTo(LocalDate.of(2026, 7, 10));
        assertThat(open()).doesNotContain(matter.toString());
    }

    @Test
    @DisplayName("重复检举控告的不再告知")
    void aRepeatIsNotToldAgain() {
        received(DISCIPLINE, true);
        assertThat(post("/repeat", Map.of()).jsonPath().getString("stage")).isEqualTo("REPEAT");
        assertThat(TestBroker.await(matter, AccusationFoundRepeat.class).foundOn())
                .isEqualTo(LocalDate.of(2026, 7, 10));

        Response refused = post("/acceptance-feedback", Map.of("accepted", true, "on", "2026-04-20", "way", "PHONE"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("urn:xinfang:problem:feedback-not-open");
        assertThat(refused.jsonPath().getString("article")).isEqualTo("《纪检监察机关处理检举控告工作规则》");
        assertThat(refused.jsonPath().getList("allowedActions")).isEmpty();
    }

    @Test
    @DisplayName("第三十条第三款：只有收到移送的纪检监察机关经授权的人员看得到，其他机关视同没有")
    void nobodyElseLearnsOfIt() {
        received(DISCIPLINE, true);
        assertThat(Clerk.of("hu", DISCIPLINE, "handler").get(path()).statusCode())
                .isEqualTo(403);
        assertThat(Clerk.of("qian", Clerk.PETITION_OFFICE, "dispatcher", "cleared")
                        .get(path())
                        .statusCode())
                .isEqualTo(404);
        assertThat(Clerk.of("li", new OrganRef("140106-DISCIPLINE", "迎泽区纪委监委"), "handler", "cleared")
                        .get(path())
                        .statusCode())
                .isEqualTo(404);
        assertThat(CHEN.request()
                        .body(Map.of("on", "2026-07-01"))
                        .post(path() + "/conclusion")
                        .statusCode())
                .isEqualTo(428);
        assertThat(post("/acceptance-feedback", Map.of("accepted", true, "on", "2026-04-06", "way", "PHONE"))
                        .jsonPath()
                        .getString("field"))
                .isEqualTo("on");
        assertThat(post("/acceptance-feedback", Map.of("accepted", true)).statusCode())
                .isEqualTo(422);
    }

    @Test
    @DisplayName("未实名的无从告知；组织、政法机关依各自规定告知，不在此登记")
    void onlyDisciplineOrgansAndOnlyWithAName() {
        received(DISCIPLINE, false);
        Response refused = post("/acceptance-feedback", Map.of("accepted", true, "on", "2026-04-20", "way", "PHONE"));
        assertThat(refused.jsonPath().getString("type")).isEqualTo("urn:xinfang:problem:reporter-without-name");
        assertThat(post("/conclusion", Map.of("on", "2026-07-01")).statusCode()).isEqualTo(200);
        assertThat(TestBroker.await(matter, AccusationConcluded.class).resultOwed())
                .isFalse();

        OrganRef organisation = new OrganRef("140105-ORGANISATION", "小店区委组织部");
        UUID other = UUID.randomUUID();
        TestBroker.given(other, receipt(other, organisation, true));
        UUID later = UUID.randomUUID();
        TestBroker.given(later, receipt(later, DISCIPLINE, true));
        awaitSeen(later);
        assertThat(Clerk.of("zu", organisation, "handler", "cleared")
                        .get(path(other))
                        .statusCode())
                .isEqualTo(404);
    }

    private void received(OrganRef organ, boolean known) {
        TestBroker.given(matter, receipt(matter, organ, known));
        awaitSeen(matter);
    }

    private static ReferralReceived receipt(UUID matter, OrganRef organ, boolean known) {
        return new ReferralReceived(
                matter, 1, UUID.randomUUID(), organ, RECEIVED, "DISCIPLINE", true, known, Clerk.PETITION_OFFICE);
    }

    private static void awaitSeen(UUID matter) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> CHEN.get(path(matter)).statusCode() == 200);
    }

    private Response post(String step, Object body) {
        return CHEN.request()
                .header("If-Match", CHEN.get(path()).header("ETag"))
                .body(body)
                .post(path() + step);
    }

    private static String open() {
        return CHEN.get("/api/v1/handling/accusations").asString();
    }

    private String path() {
        return path(matter);
    }

    private static String path(UUID matter) {
        return "/api/v1/matters/" + matter + "/handling/1/accusation";
    }
}
