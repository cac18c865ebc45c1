package org.xinfang.intake.satisfaction;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.MeterRegistry;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.OrganRef;
import org.xinfang.intake.RealService;
import org.xinfang.intake.evaluation.ClosedClaim;
import org.xinfang.intake.matter.Matters26;
import org.xinfang.platform.testing.TestClock;
import org.xinfang.platform.testing.TestTokens;

/** Hand-computed figures of a county in which no other test closes anything. */
@RealService
@DisplayName("群众满意率、参评率")
class SatisfactionIT {
    private static final String COUNTY = "140321-PETITION";
    private static final OrganRef TRANSPORT = new OrganRef("140321-TRANSPORT", "平定县交通运输局");

    private static boolean told;

    @Inject
    SatisfactionMeters meters;

    @Inject
    MeterRegistry registry;

    @BeforeEach
    void sixClosingsOfMarch() {
        TestClock.set("2025-04-20T09:00:00+08:00");
        if (!told) {
            rated("SATISFIED");
            rated("BASICALLY_SATISFIED");
            rated("DISSATISFIED");
            ClosedClaim silent = closed("2025-03-10").windowUntil("2025-03-10", "2025-04-09");
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> silent.seenByCode().body("state", equalTo(List.of("EXPIRED", "EXPIRED"))));
            closed("2025-03-28");
            ClosedClaim again = closed("2025-03-11").reopened("2025-03-20");
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(
                            () -> again.seenByCode().body("state", equalTo(List.of("NOT_EVALUATED", "NOT_EVALUATED"))));
            told = true;
        }
    }

    @Test
    @DisplayName("三人参评，二人满意或者基本满意：满意率 0.6667；一人超期未评：参评率 0.75")
    void theRatesFollowTheFormulas() {
        rates(COUNTY, "")
                .statusCode(200)
                .body("rates.object", equalTo(List.of("ORGAN_IN_CHARGE", "PETITION_DEPARTMENT")))
                .body("rates[0].satisfied", equalTo(1))
                .body("rates[0].basicallySatisfied", equalTo(1))
                .body("rates[0].dissatisfied", equalTo(1))
                .body("rates[0].evaluated", equalTo(3))
                .body("rates[0].expired", equalTo(1))
                .body("rates[0].pending", equalTo(1))
                .body("rates[0].notEvaluated", equalTo(1))
                .body("rates[0].satisfactionRate", equalTo(0.6667f))
                .body("rates[0].participationRate", equalTo(0.75f))
                .body("rates[1].evaluated", equalTo(0))
                .body("rates[1].expired", equalTo(1))
                .body("rates[1].participationRate", equalTo(0.0f));
    }

    @Test
    void theFiguresBreakDownAndStayInsideWhatTheCallerSees() {
        rates(TRANSPORT.code(), "&groupBy=ORGAN").body("rates.group", equalTo(List.of(TRANSPORT.code())));
        rates("140300-PETITION", "&groupBy=COUNTY").body("rates.group", equalTo(List.of("140321", "140321")));
        rates("140300-PETITION", "&groupBy=MONTH&organ=140321-GOVERNMENT")
                .body("rates.group", equalTo(List.of("2025-03", "2025-03")));
        rates("140322-PETITION", "").statusCode(200).body("rates", hasSize(0));
        rates("140322-PETITION", "&organ=" + TRANSPORT.code())
                .statusCode(403)
                .body("type", equalTo("urn:xinfang:problem:organ-out-of-scope"))
                .body("field", equalTo("organ"));
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        ask(COUNTY, "from=2025-05&to=2025-03")
                .statusCode(422)
                .body("type", equalTo("urn:xinfang:problem:period-invalid"));
        ask(COUNTY, "from=2025-13").statusCode(422);
        ask(COUNTY, "groupBy=NAME").statusCode(422);
    }

    @Test
    void theGaugesTellTheRatesOfTheCity() {
        meters.measure();
        assertEquals(
                0.6667,
                registry.get("xinfang.satisfaction.rate")
                        .tags("object", "ORGAN_IN_CHARGE", "group", "140300")
                        .gauge()
                        .value());
        assertEquals(
                0.75,
                registry.get("xinfang.satisfaction.participation")
                        .tags("object", "ORGAN_IN_CHARGE", "group", "140300")
                        .gauge()
                        .value());
    }

    private static void rated(String satisfaction) {
        closed("2025-03-28")
                .evaluate(Map.of("organInCharge", Map.of("satisfaction", satisfaction)))
                .statusCode(200);
    }

    private static ClosedClaim closed(String on) {
        ClosedClaim claim = ClosedClaim.registered(COUNTY, TRANSPORT)
                .classified("APPEAL", "F1")
                .closed("EXPLAINED", on);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> claim.seenByCode().body("", hasSize(2)));
        return claim;
    }

    private static ValidatableResponse rates(String organ, String more) {
        return ask(organ, "from=2025-03&to=2025-03" + more);
    }

    private static ValidatableResponse ask(String organ, String query) {
        return Matters26.as(TestTokens.staff("clerk@" + organ, organ, organ, "supervisor"))
                .get("/api/v1/satisfaction?" + query)
                .then();
    }
}
