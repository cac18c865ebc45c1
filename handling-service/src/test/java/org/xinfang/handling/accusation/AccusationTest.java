package org.xinfang.handling.accusation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.OrganRef;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.core.Refusal;
import org.xinfang.platform.core.RefusedException;

@DisplayName("实名检举控告的告知、反馈（纪检监察机关处理检举控告工作规则）")
class AccusationTest {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 4, 7);
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 10);

    @Test
    @DisplayName("实名的：告知受理、办结、反馈结果依次进行")
    void aReporterIsToldOfAcceptanceThenOfTheResult() {
        Accusation accusation = accusation(true);
        assertThat(accusation.allowedActions()).containsExactly("acceptance-feedback", "repeat");
        assertThat(refusal(accusation.conclude(TODAY, TODAY))).isInstanceOf(AccusationRefused.NotOpen.class);

        Accusation accepted =
                accusation.tellAcceptance(true, on("2026-04-20"), TODAY).orThrow();
        assertThat(accepted.allowedActions()).containsExactly("conclusion");
        Accusation concluded =
                accepted.conclude(LocalDate.of(2026, 7, 1), TODAY).orThrow();
        assertThat(concluded.allowedActions()).containsExactly("result-feedback");
        Accusation told = concluded.tellResult(on("2026-07-10"), TODAY).orThrow();
        assertThat(told.stage()).isEqualTo(Stage.RESULT_TOLD);
        assertThat(told.allowedActions()).isEmpty();
    }

    @Test
    @DisplayName("未实名的：无从告知，只登记办结")
    void withoutANameNobodyIsTold() {
        Accusation accusation = accusation(false);
        assertThat(problem(accusation.tellAcceptance(true, on("2026-04-20"), TODAY)))
                .isEqualTo("reporter-without-name");

        Accusation concluded = accusation.conclude(TODAY, TODAY).orThrow();
        assertThat(concluded.allowedActions()).isEmpty();
        assertThat(refusal(concluded.tellResult(on("2026-07-10"), TODAY)))
                .isInstanceOf(AccusationRefused.WithoutName.class);
    }

    @Test
    @DisplayName("不受理的、重复检举控告的，告知后即止")
    void whatIsNotAcceptedOrRepeatsGoesNoFurther() {
        assertThat(accusation(true)
                        .tellAcceptance(false, on("2026-04-20"), TODAY)
                        .orThrow()
                        .allowedActions())
                .isEmpty();
        Accusation repeat = accusation(true).noteRepeat().orThrow();
        assertThat(repeat.allowedActions()).isEmpty();
        assertThat(problem(repeat.tellAcceptance(true, on("2026-04-20"), TODAY)))
                .isEqualTo("feedback-not-open");
    }

    @Test
    @DisplayName("日期依次先后：签收、告知受理、办结、反馈结果，都不晚于今日")
    void theDaysFollowEachOther() {
        assertThat(refusal(accusation(true).tellAcceptance(true, on("2026-04-06"), TODAY)))
                .isEqualTo(new AccusationRefused.DayOutOfOrder("on", RECEIVED, TODAY));
        assertThat(refusal(accusation(true).tellAcceptance(true, on("2026-07-11"), TODAY)))
                .isInstanceOf(AccusationRefused.DayOutOfOrder.class);
        Accusation accepted =
                accusation(true).tellAcceptance(true, on("2026-04-20"), TODAY).orThrow();
        assertThat(refusal(accepted.conclude(LocalDate.of(2026, 4, 19), TODAY)))
                .isEqualTo(new AccusationRefused.DayOutOfOrder("on", LocalDate.of(2026, 4, 20), TODAY));
    }

    private static Accusation accusation(boolean realName) {
        return Accusation.received(
                new Accusation.Handover(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        1,
                        new OrganRef("140105-DISCIPLINE", "小店区纪委监委"),
                        RECEIVED),
                realName);
    }

    private static Told on(String day) {
        return new Told(LocalDate.parse(day), Told.Way.PHONE);
    }

    private static String problem(Outcome<Accusation> outcome) {
        return refusal(outcome).problem();
    }

    private static Refusal refusal(Outcome<Accusation> outcome) {
        return catchThrowableOfType(RefusedException.class, outcome::orThrow).refusal();
    }
}
