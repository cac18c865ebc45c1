package org.xinfang.handling.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinfang.handling.lifecycle.Cases;
import org.xinfang.handling.mediation.Agreement.AgreementDraft;
import org.xinfang.handling.mediation.Mediation.MediationDraft;
import org.xinfang.handling.paper.DraftRefused.ContentMissing;

@DisplayName("第三十三条：调解、和解协议")
class AgreementTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);

    static Stream<Arguments> incomplete() {
        return Stream.of(
                Arguments.of("otherSide", new AgreementDraft(null, "争议", "协议", "履行", TODAY, TODAY, TODAY)),
                Arguments.of("dispute", new AgreementDraft("对方", " ", "协议", "履行", TODAY, TODAY, TODAY)),
                Arguments.of("terms", new AgreementDraft("对方", "争议", null, "履行", TODAY, TODAY, TODAY)),
                Arguments.of("performance", new AgreementDraft("对方", "争议", "协议", null, TODAY, TODAY, TODAY)),
                Arguments.of("performBy", new AgreementDraft("对方", "争议", "协议", "履行", null, TODAY, TODAY)),
                Arguments.of("petitionerSignedOn", new AgreementDraft("对方", "争议", "协议", "履行", TODAY, null, TODAY)),
                Arguments.of("otherSideSignedOn", new AgreementDraft("对方", "争议", "协议", "履行", TODAY, TODAY, null)));
    }

    @ParameterizedTest(name = "缺少 {0}")
    @MethodSource("incomplete")
    @DisplayName("协议书载明当事人、争议、内容、履行、双方签字")
    void anAgreementThatLacksAPartIsRefusedByItsName(String field, AgreementDraft draft) {
        var refused = Cases.refusal(Agreement.from(draft, TODAY), ContentMissing.class);
        assertThat(refused.field()).contains(field);
        assertThat(refused.article()).contains("《信访工作条例》第三十三条");
    }

    @ParameterizedTest(name = "信访人 {0}，对方 {1}，履行 {2}：{3}")
    @CsvSource({
        "2026-04-11, 2026-04-10, 2026-05-10, petitionerSignedOn",
        "2026-04-10, 2026-04-11, 2026-05-10, otherSideSignedOn",
        "2026-04-09, 2026-04-10, 2026-04-09, performBy",
    })
    void theDaysFollowEachOther(LocalDate petitioner, LocalDate other, LocalDate performBy, String field) {
        var outcome = Agreement.from(new AgreementDraft("对方", "争议", "协议", "履行", performBy, petitioner, other), TODAY);
        assertThat(Cases.refusal(outcome, AgreementDate.class).field()).contains(field);
    }

    @Test
    void anAgreementIsDatedWhenBothHaveSigned() {
        AgreementDraft draft = new AgreementDraft("对方", "争议", "协议", "即时履行", TODAY, TODAY, TODAY.minusDays(2));
        assertThat(Agreement.from(draft, TODAY).orThrow().signedOn()).isEqualTo(TODAY);
    }

    @Test
    @DisplayName("双方自愿，属于裁量权范围，不违反强制性规定")
    void talksNeedConsentAndSomethingToDisposeOf() {
        var unwilling = Mediation.from(new MediationDraft(Form.MEDIATION, "调解委员会", null, "可以处分"));
        assertThat(Cases.refusal(unwilling, ContentMissing.class).field()).contains("consent");
        var bound = Mediation.from(new MediationDraft(Form.SETTLEMENT, "承办人", "双方自愿", " "));
        assertThat(Cases.refusal(bound, ContentMissing.class).field()).contains("scope");
    }
}
