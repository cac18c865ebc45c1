package org.xinfang.notice.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xinfang.notice.document.DocumentKind;
import org.xinfang.notice.wording.ShippedWordings;

class SampleLetterTest {

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    @DisplayName("样张各项内容齐全，没有文号，标明不具效力")
    void aSampleIsCompleteAndBindsNobody(DocumentKind kind) {
        var sample = SampleLetter.of(kind, ShippedWordings.of(kind), LocalDate.parse("2026-03-05"));
        assertThat(kind.missingIn(sample.content())).isEmpty();
        assertThat(sample.number()).contains("样张", "不具效力").doesNotContain("〔");
        assertThat(sample.verificationUrl()).doesNotContain("/verify/");
    }
}
