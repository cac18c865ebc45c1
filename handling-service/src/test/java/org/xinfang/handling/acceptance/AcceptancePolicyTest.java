package org.xinfang.handling.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.lifecycle.Cases;
import org.xinfang.handling.lifecycle.Origin;
import org.xinfang.handling.lifecycle.Procedure;

@DisplayName("不予受理情形")
class AcceptancePolicyTest {
    private static final Origin REFERRED = Cases.origin(Procedure.PETITION, Cases.PETITION_OFFICE);
    private static final Origin DIRECT = Cases.origin(Procedure.PETITION, Cases.HOUSING);
    private static final Origin DIRECT_SUGGESTION = Cases.origin(Procedure.STUDY, Cases.HOUSING);
    private static final String STREET = "迎泽区柳巷街道办事处";

    @Test
    @DisplayName("第十九条第三款：同一事项已由其他机关受理且在规定期限内")
    void theSameMatterInHandlingElsewhereIsNotAccepted() {
        assertThat(AcceptancePolicy.barring(REFERRED, new Findings(STREET, null)))
                .hasValueSatisfying(refused -> {
                    assertThat(refused.ground()).isEqualTo("SAME_MATTER_ELSEWHERE");
                    assertThat(refused.article()).isEqualTo(Article.SAME_MATTER_ELSEWHERE);
                    assertThat(refused.sentence()).contains(STREET).contains("规定期限内");
                    assertThat(refused.whereToGo()).startsWith("请向" + STREET);
                });
    }

    @Test
    @DisplayName("本单位正在办理的，不属于其他机关已受理")
    void theOwnOrganIsNotElsewhere() {
        assertThat(AcceptancePolicy.barring(REFERRED, new Findings(Cases.HOUSING.name(), null)))
                .isEmpty();
    }

    @Test
    @DisplayName("第二十条第一款：申诉求决类走访越级")
    void anAppealByVisitThatSkippedItsLevelIsNotAccepted() {
        assertThat(AcceptancePolicy.barring(DIRECT, new Findings(null, STREET))).hasValueSatisfying(refused -> {
            assertThat(refused.ground()).isEqualTo("VISIT_SKIPS_LEVEL");
            assertThat(refused.article()).isEqualTo(Article.VISIT_LEVEL);
            assertThat(refused.whereToGo()).contains(STREET).contains("书信、网络");
        });
    }

    @Test
    @DisplayName("转送来的事项不存在越级走访")
    void aReferredClaimHasNotSkippedALevel() {
        assertThat(AcceptancePolicy.barring(REFERRED, new Findings(null, STREET)))
                .isEmpty();
    }

    @Test
    @DisplayName("意见建议类不受逐级走访限制")
    void aSuggestionHasNoLevelToSkip() {
        assertThat(AcceptancePolicy.barring(DIRECT_SUGGESTION, new Findings(null, STREET)))
                .isEmpty();
    }

    @Test
    void theFirstGroundInOrderIsTheOneNamed() {
        assertThat(AcceptancePolicy.barring(DIRECT, new Findings(STREET, STREET)))
                .map(NonAcceptance::ground)
                .contains("SAME_MATTER_ELSEWHERE");
    }

    @Test
    @DisplayName("没有法定情形的，应当受理")
    void withoutAGroundNothingBarsAcceptance() {
        assertThat(AcceptancePolicy.barring(DIRECT, new Findings(null, null))).isEmpty();
        assertThat(AcceptancePolicy.barring(DIRECT, new Findings("  ", "　"))).isEmpty();
    }
}
