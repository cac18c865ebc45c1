package org.xinfang.handling.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.EventType;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.handling.DutyAnswered;
import org.xinfang.contracts.handling.MatterAccepted;
import org.xinfang.contracts.handling.MatterClosed;
import org.xinfang.contracts.handling.OpinionIssued;
import org.xinfang.contracts.handling.SuggestionAnswered;
import org.xinfang.contracts.handling.execution.ExecutionReported;
import org.xinfang.contracts.routing.ReferralTakenUp;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;

/** The published samples mean to us what their producers meant, and we still write our own as they were published. */
@QuarkusTest
class ContractSamplesIT {

    @Inject
    ObjectMapper json;

    @Inject
    Database database;

    @Test
    @DisplayName("样例事项：柳巷街道办事处未兑现承诺，自接办至办结")
    void theSampleOfThePetitionProcedureIsLivedThrough() throws IOException {
        ReferralTakenUp takenUp = sample("routing/referral-taken-up", ReferralTakenUp.class);
        OpinionIssued opinion = sample("handling/opinion-issued", OpinionIssued.class);
        database.knows(opinion.reviewOrgan());
        Bureau street = open(takenUp);

        street.on("2026-03-10").handler("/acceptance", "\"1\"", null);
        assertThat(TestBroker.await(takenUp.matter(), MatterAccepted.class))
                .isEqualTo(sample("handling/matter-accepted", MatterAccepted.class));

        street.on("2026-04-27").draft("/opinion", "\"2\"", draft(opinion));
        street.on("2026-04-28").approver("/opinion/approval", "\"3\"");
        assertThat(TestBroker.await(takenUp.matter(), OpinionIssued.class)).isEqualTo(opinion);

        ExecutionReported carriedOut = sample("handling/execution-reported", ExecutionReported.class);
        street.on("2026-06-29")
                .handler(
                        "/execution/reports",
                        "\"4\"",
                        Papers.execution(carriedOut.doneOn().toString()));
        assertThat(TestBroker.await(takenUp.matter(), ExecutionReported.class)).isEqualTo(carriedOut);
        street.handler("/closing", "\"5\"", null);
        assertThat(TestBroker.await(takenUp.matter(), MatterClosed.class))
                .isEqualTo(sample("handling/matter-closed", MatterClosed.class));
    }

    @Test
    void theSampleOfAnAnswerToASuggestionIsLivedThrough() throws IOException {
        SuggestionAnswered answered = sample("handling/suggestion-answered", SuggestionAnswered.class);
        Bureau bureau = open(takenUp(
                answered.matter(), answered.number(), answered.organ(), "SUGGESTION", "STUDY", answered.claimText()));
        bureau.on("2026-03-20").handler("/acceptance", "\"1\"", null);
        bureau.draft("/answer", "\"2\"", Map.of("result", answered.result(), "answer", answered.answer()));
        bureau.approver("/answer/approval", "\"3\"");
        assertThat(TestBroker.await(answered.matter(), SuggestionAnswered.class))
                .isEqualTo(answered);
    }

    @Test
    void theSampleOfAnAnswerUnderADutyIsLivedThrough() throws IOException {
        DutyAnswered answered = sample("handling/duty-answered", DutyAnswered.class);
        Bureau bureau = open(takenUp(
                answered.matter(), answered.number(), answered.organ(), "APPEAL", "DUTY", answered.claimText()));
        bureau.on("2026-07-08").handler("/acceptance", "\"1\"", null);
        bureau.draft(
                "/answer",
                "\"2\"",
                Map.of(
                        "answer", answered.answer(),
                        "legalBasis", answered.legalBasis(),
                        "remedy", answered.remedy()));
        bureau.approver("/answer/approval", "\"3\"");
        assertThat(TestBroker.await(answered.matter(), DutyAnswered.class)).isEqualTo(answered);
    }

    @Test
    @DisplayName("交办的，办结报告期限随案卷保存")
    void anAssignedSampleKeepsTheDateOfItsReport() throws IOException {
        ReferralTakenUp assigned = sample("routing/referral-taken-up", "1.assigned", ReferralTakenUp.class);
        Bureau county = open(assigned);
        assertThat(county.clerk().get(county.path()).jsonPath().getString("dates.reportDue"))
                .isEqualTo("2026-11-30");
    }

    private static Bureau open(ReferralTakenUp takenUp) {
        TestBroker.given(takenUp.matter(), takenUp);
        Bureau organ = new Bureau(takenUp.matter(), takenUp.claim(), takenUp.organ());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> organ.clerk().get(organ.path()).statusCode() == 200);
        return organ;
    }

    private static ReferralTakenUp takenUp(
            UUID matter, String number, OrganRef organ, String category, String procedure, String claimText) {
        LocalDate received = LocalDate.of(2026, 3, 9);
        return new ReferralTakenUp(
                matter,
                number,
                1,
                UUID.randomUUID(),
                organ,
                Clerk.PETITION_OFFICE,
                received,
                received,
                category,
                "E1",
                procedure,
                List.of("22(1)"),
                claimText,
                null);
    }

    private static Map<String, Object> draft(OpinionIssued opinion) {
        return Map.of(
                "facts", opinion.facts(),
                "grounds", opinion.grounds(),
                "decision", opinion.decision(),
                "opinion", opinion.opinion(),
                "legalBasis", opinion.legalBasis());
    }

    private <T extends Record> T sample(String fact, Class<T> type) throws IOException {
        return sample(fact, "1", type);
    }

    private <T extends Record> T sample(String fact, String version, Class<T> type) throws IOException {
        try (var file = EventType.class.getResourceAsStream("/samples/" + fact + "/" + version + ".json")) {
            return json.readValue(file, type);
        }
    }

    /** The organ in charge of a sample's claim, and its people. */
    private record Bureau(UUID matter, int claim, OrganRef organ) {

        Bureau on(String day) {
            TestClock.set(day + "T09:00+08:00");
            return this;
        }

        Clerk clerk() {
            return Clerk.of("li", organ, "handler");
        }

        String path() {
            return "/api/v1/matters/" + matter + "/handling/" + claim;
        }

        void handler(String path, String version, @Nullable Object body) {
            var request = clerk().request().header("If-Match", version);
            assertThat((body == null ? request : request.body(body))
                            .post(path() + path)
                            .statusCode())
                    .isEqualTo(200);
        }

        void draft(String path, String version, Object body) {
            assertThat(clerk().request()
                            .header("If-Match", version)
                            .body(body)
                            .put(path() + path)
                            .statusCode())
                    .isEqualTo(200);
        }

        void approver(String path, String version) {
            assertThat(Clerk.of("zhao", organ, "approver")
                            .request()
                            .header("If-Match", version)
                            .post(path() + path)
                            .statusCode())
                    .isEqualTo(200);
        }
    }
}
