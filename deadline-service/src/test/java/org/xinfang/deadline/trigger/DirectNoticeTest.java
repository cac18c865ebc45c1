package org.xinfang.deadline.trigger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.deadline.limit.Ending;
import org.xinfang.deadline.limit.Fact;
import org.xinfang.deadline.limit.Happening;
import org.xinfang.deadline.limit.Target;
import org.xinfang.deadline.rule.RuleCode;

@DisplayName("第二十三条第二款：直接收到的信访事项，哪些诉求由本机关告知")
class DirectNoticeTest {
    private final DirectFiling filing = DirectFiling.with(Events.STREET_OFFICE);

    @Test
    @DisplayName("转送其他机关的，由收到的机关告知（第二十三条第一款、第三款）；一项转送不影响其他各项")
    void whatIsSentOnTheNextOrganAnswers() {
        assertEquals(
                List.of(fallenAway("已转送" + Events.HOUSING.name() + "，由其告知")),
                LimitEnds.cancelled(filing.sentOn(2, "2026-03-05")));
    }

    @Test
    @DisplayName("自行办理的，仍须告知")
    void whatIsKeptIsOwed() {
        assertEquals(List.of(), LimitEnds.cancelled(filing.kept(2, "2026-03-05")));
    }

    @Test
    @DisplayName("第二十三条第四款：移送纪检监察机关的，由其按照规定告知；期限上不写明去向（第三十条第三款）")
    void whereAnAccusationWentIsNotSaid() {
        assertEquals(
                List.of(fallenAway("由主管机关按照有关规定告知、处理")),
                LimitEnds.cancelled(filing.handedToDiscipline(2, "2026-03-05")));
    }

    private Fact fallenAway(String reason) {
        return new Fact(
                Target.organ(filing.matter(), new RuleCode("TL-02"), Events.STREET_OFFICE.code(), 2),
                new Happening.OfClaim(2, new Ending(Ending.Effect.CANCELLED, LocalDate.of(2026, 3, 5), reason)));
    }
}
