package org.xinfang.intake.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfang.contracts.handling.MatterClosed;
import org.xinfang.contracts.routing.MatterClassified;
import org.xinfang.intake.evaluation.scope.ScopeRules;
import org.xinfang.intake.matter.Events26;

@DisplayName("满意度评价：哪些诉求办结后可以评价")
class EvaluatedClaimTest {
    private static final ScopeRules RULES =
            new ScopeRules(JsonMapper.builder().addModule(new JavaTimeModule()).build());
    private static final UUID MATTER = UUID.randomUUID();
    private static final String CLOSED_ON = "2026-06-29";

    private final EvaluatedClaim claim = new EvaluatedClaim(MATTER, 1);

    @ParameterizedTest
    @CsvSource({
        "APPEAL, F1, SUPPORTED_EXECUTED",
        "APPEAL, F1, EXPLAINED",
        "APPEAL, F1, NOT_SUPPORTED",
        "APPEAL, F1, MEDIATED",
        "APPEAL, F1, SETTLED",
        "APPEAL, F1, NO_REVIEW_REQUESTED",
        "APPEAL, F1, TERMINATED",
        "APPEAL, E1, DUTY_DONE",
        "SUGGESTION, S1, ADOPTED"
    })
    @DisplayName("国信发〔2022〕11号：办结的申诉求决、建议意见可以评价")
    void whatWasDealtWithIsEvaluated(String category, String kind, String reason) {
        classify(category, kind, false);
        close(reason, CLOSED_ON);
        EvaluatedClaim.Opened opened = claim.open(RULES).orElseThrow();
        assertEquals(LocalDate.parse(CLOSED_ON), opened.closedOn());
        assertEquals(Events26.TRANSPORT, opened.organ());
        assertEquals("2022-05-01.1", opened.scope());
        assertEquals(Optional.of(opened.id()), claim.opening());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"NOT_ACCEPTED", "NO_LONGER_ACCEPTED", "WITHDRAWN", "DEATH", "MERGED_DUPLICATE", "UNKNOWN_LATER"})
    @DisplayName("未经办理即终了的不评价")
    void whatWasNotDealtWithIsNot(String reason) {
        classify("APPEAL", "F1", false);
        close(reason, CLOSED_ON);
        assertEquals(Optional.empty(), claim.open(RULES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"L1", "L3", "B1", "C2", "D1"})
    @DisplayName("第三十一条第一项至第四项：诉讼、仲裁、申诉、复议的事项不评价")
    void whatBelongsToAnotherProcedureIsNot(String kind) {
        classify("APPEAL", kind, false);
        close("EXPLAINED", CLOSED_ON);
        assertEquals(Optional.empty(), claim.open(RULES));
    }

    @ParameterizedTest
    @CsvSource({"ACCUSATION, '', true", "ACCUSATION, A4, false"})
    @DisplayName("第三十条第三款：检举控告不评价")
    void anAccusationIsNot(String category, String kind, boolean sealed) {
        classify(category, kind, sealed);
        close("DUTY_DONE", CLOSED_ON);
        assertEquals(Optional.empty(), claim.open(RULES));
    }

    @Test
    void routingAndHandlingMayTellInAnyOrder() {
        close("EXPLAINED", CLOSED_ON);
        assertEquals(Optional.empty(), claim.open(RULES), "nobody knows yet that it is no accusation");
        classify("APPEAL", "F1", false);
        assertTrue(claim.open(RULES).isPresent());
    }

    @Test
    void oneClosingOpensOnceAndALaterOneWithoutReopeningNotAtAll() {
        classify("APPEAL", "F1", false);
        close("EXPLAINED", CLOSED_ON);
        UUID first = claim.open(RULES).orElseThrow().id();
        close("TERMINATED", "2026-10-09");
        assertEquals(Optional.empty(), claim.open(RULES));
        assertEquals(Optional.of(first), claim.opening());
    }

    @Test
    @DisplayName("第四十条第一款：退回重新办理的，再次办结后重新评价")
    void aClaimHandledAgainIsEvaluatedAgain() {
        classify("APPEAL", "F1", false);
        close("EXPLAINED", CLOSED_ON);
        UUID first = claim.open(RULES).orElseThrow().id();
        claim.reopened();
        assertEquals(Optional.empty(), claim.open(RULES));
        close("SUPPORTED_EXECUTED", "2026-08-10");
        assertNotEquals(first, claim.open(RULES).orElseThrow().id());
    }

    @Test
    void beforeTheFirstVersionOfTheRulesNothingWasEvaluated() {
        classify("APPEAL", "F1", false);
        close("EXPLAINED", "2022-04-30");
        assertEquals(Optional.empty(), claim.open(RULES));
    }

    private void classify(String category, String kind, boolean sealed) {
        claim.classified(new MatterClassified.Claim(1, category, sealed, kind, List.of()));
    }

    private void close(String reason, String on) {
        claim.closed(new MatterClosed(MATTER, 1, Events26.TRANSPORT, reason, LocalDate.parse(on)));
    }
}
