package org.xinfang.notice.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinfang.notice.document.DocumentKind.ACCEPTANCE_NOTICE;
import static org.xinfang.notice.document.DocumentKind.ASSIGNMENT_LETTER;
import static org.xinfang.notice.document.DocumentKind.DESTINATION_NOTICE;
import static org.xinfang.notice.document.DocumentKind.DIVERSION_NOTICE;
import static org.xinfang.notice.document.DocumentKind.DUTY_ANSWER;
import static org.xinfang.notice.document.DocumentKind.EXTENSION_NOTICE;
import static org.xinfang.notice.document.DocumentKind.HANDLING_OPINION;
import static org.xinfang.notice.document.DocumentKind.NON_ACCEPTANCE_NOTICE;
import static org.xinfang.notice.document.DocumentKind.NO_LONGER_ACCEPTED_NOTICE;
import static org.xinfang.notice.document.DocumentKind.REFERRAL_LETTER;
import static org.xinfang.notice.document.DocumentKind.REVIEW_ADMISSION_NOTICE;
import static org.xinfang.notice.document.DocumentKind.REVIEW_OPINION;
import static org.xinfang.notice.document.DocumentKind.RE_REVIEW_OPINION;
import static org.xinfang.notice.document.DocumentKind.SEALED_HANDOVER;
import static org.xinfang.notice.document.DocumentKind.SUGGESTION_REPLY;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinfang.contracts.handling.MatterClosed;
import org.xinfang.notice.Given;
import org.xinfang.notice.document.ContentField;
import org.xinfang.notice.document.DocumentKind;
import org.xinfang.notice.document.Remedy;
import org.xinfang.notice.registry.Draft;

@DisplayName("何种办理行为应当出具何种文书")
class OwedNoticesTest {
    static final OwedNotices OWED = new OwedNotices(new IssueConfig() {
        @Override
        public URI publicUrl() {
            return URI.create("https://petition.example");
        }

        @Override
        public Duration every() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Duration lease() {
            return Duration.ofMinutes(1);
        }

        @Override
        public int attempts() {
            return 5;
        }

        @Override
        public Duration pause() {
            return Duration.ZERO;
        }
    });
    private static final Given MATTER = Given.aMatter();

    static Stream<Arguments> owed() {
        return Stream.of(
                Arguments.of(MATTER.referred(), List.of(REFERRAL_LETTER, DESTINATION_NOTICE)),
                Arguments.of(
                        MATTER.referred("POLITICAL_LEGAL", List.of("22(2)"), false, Given.DISCIPLINE),
                        List.of(REFERRAL_LETTER, DESTINATION_NOTICE)),
                Arguments.of(
                        MATTER.referred("DISCIPLINE", List.of("22(2)", "30(1)"), true, Given.DISCIPLINE),
                        List.of(SEALED_HANDOVER)),
                Arguments.of(MATTER.assigned(), List.of(ASSIGNMENT_LETTER, DESTINATION_NOTICE)),
                Arguments.of(MATTER.diverted(null), List.of(DIVERSION_NOTICE)),
                Arguments.of(MATTER.merged(Given.BUREAU, Given.STREET), List.of(DESTINATION_NOTICE)),
                Arguments.of(MATTER.merged(Given.STREET, Given.STREET), List.of(DESTINATION_NOTICE)),
                Arguments.of(MATTER.nonAcceptance(), List.of(NON_ACCEPTANCE_NOTICE)),
                Arguments.of(MATTER.noLongerAccepted(), List.of(NO_LONGER_ACCEPTED_NOTICE)),
                Arguments.of(MATTER.acceptanceRefused(), List.of(NON_ACCEPTANCE_NOTICE)),
                Arguments.of(MATTER.accepted("PETITION"), List.of(ACCEPTANCE_NOTICE)),
                Arguments.of(MATTER.accepted("DUTY"), List.of(ACCEPTANCE_NOTICE)),
                Arguments.of(MATTER.accepted("STUDY"), List.of(ACCEPTANCE_NOTICE)),
                Arguments.of(MATTER.extended(), List.of(EXTENSION_NOTICE)),
                Arguments.of(MATTER.opinion("事实。"), List.of(HANDLING_OPINION)),
                Arguments.of(MATTER.reviewAdmitted("REVIEW"), List.of(REVIEW_ADMISSION_NOTICE)),
                Arguments.of(MATTER.reviewAdmitted("RE_REVIEW"), List.of(REVIEW_ADMISSION_NOTICE)),
                Arguments.of(MATTER.reviewDecided("NOT_ADMITTED"), List.of(REVIEW_ADMISSION_NOTICE)),
                Arguments.of(MATTER.reviewDecided("UPHELD"), List.of(REVIEW_OPINION)),
                Arguments.of(MATTER.reviewDecided("CHANGED"), List.of(REVIEW_OPINION)),
                Arguments.of(MATTER.reviewDecided("REVOKED"), List.of(REVIEW_OPINION)),
                Arguments.of(MATTER.reReviewDecided("NOT_ADMITTED"), List.of(REVIEW_ADMISSION_NOTICE)),
                Arguments.of(MATTER.reReviewDecided("UPHELD"), List.of(RE_REVIEW_OPINION)),
                Arguments.of(MATTER.reReviewDecided("REVOKED"), List.of(RE_REVIEW_OPINION)),
                Arguments.of(MATTER.suggestionAnswered(), List.of(SUGGESTION_REPLY)),
                Arguments.of(MATTER.dutyAnswered(), List.of(DUTY_ANSWER)));
    }

    @ParameterizedTest
    @MethodSource("owed")
    void everyStepOwesItsDocumentsWithAllMandatoryContent(Record event, List<DocumentKind> kinds) {
        var drafts = OWED.by(event);
        assertThat(drafts).extracting(Draft::kind).isEqualTo(kinds);
        assertThat(drafts)
                .allSatisfy(draft ->
                        assertThat(draft.kind().missingIn(draft.content())).isEmpty());
    }

    @Test
    @DisplayName("第二十三条第二款：直接收到并由本单位办理的，不给自己发函，也不另发去向告知书")
    void whatAnOrganKeepsForItselfOwesNoLetter() {
        assertThat(OWED.by(MATTER.referred("PETITION", List.of("23(2)"), false, Given.BUREAU)))
                .isEmpty();
        assertThat(OWED.by(MATTER.referred("DISCIPLINE", List.of("30(1)"), true, Given.BUREAU)))
                .isEmpty();
    }

    @Test
    @DisplayName("复查意见书写明变更后的结论（第三十五条）")
    void aChangedOpinionSaysWhatIsDecidedNow() {
        var content = OWED.by(MATTER.reviewDecided("CHANGED")).getFirst().content();
        assertThat(content.text(ContentField.DECISION)).isEqualTo("变更原信访处理意见。对该诉求予以支持。");
    }

    @Test
    @DisplayName("第十九条第三款：重复信访并案的去向告知书写明并入哪一件、由谁答复，不写15日告知")
    void theNoticeOfAMergerNamesTheEarlierMatterAndWhoAnswers() {
        var content =
                OWED.by(MATTER.merged(Given.BUREAU, Given.STREET)).getFirst().content();
        assertThat(content.text(ContentField.DESTINATION)).contains(Given.STREET.name(), Given.EARLIER);
        assertThat(content.text(ContentField.PROCEDURE))
                .contains("重复信访", "一并答复", "不重新计算", "请求复查")
                .doesNotContain("15日");
        assertThat(content.text(ContentField.CONTACT)).isEqualTo(Given.STREET.name());
        assertThat(content.text(ContentField.ARTICLES)).isEqualTo("《信访工作条例》第十九条第三款、第二十二条第一款");

        var kept = OWED.by(MATTER.merged(Given.STREET, Given.STREET)).getFirst();
        assertThat(kept.issuer()).isEqualTo(Given.STREET);
        assertThat(kept.content().text(ContentField.DESTINATION)).contains("本单位", Given.EARLIER);
    }

    @Test
    @DisplayName("延期办理告知书写明延长理由、日数和新的届满日（第三十四条）")
    void theExtensionNoticeTellsReasonLengthAndTheNewDay() {
        var content = OWED.by(MATTER.extended()).getFirst().content();
        assertThat(content.text(ContentField.EXTENSION_REASON)).isEqualTo("需要向城建档案馆调取档案");
        assertThat(content.text(ContentField.EXTENSION)).isEqualTo("30日");
        assertThat(content.text(ContentField.FORMER_LIMIT_ENDS)).isEqualTo("2026年5月19日");
        assertThat(content.text(ContentField.LIMIT_ENDS)).isEqualTo("2026年6月18日");
        assertThat(content.text(ContentField.ARTICLES)).isEqualTo("《信访工作条例》第三十四条");
    }

    @Test
    @DisplayName("登记回执写明编号、查询码、收到日期（上海时间）")
    void receiptTellsNumberCodeAndLegalDateOfReceipt() {
        var receipt = OWED.receipt(MATTER.recorded(Given.petitioner("周德胜")));
        assertThat(receipt.kind().missingIn(receipt.content())).isEmpty();
        assertThat(receipt.content().text(ContentField.RECEIVED_ON)).isEqualTo("2026年3月2日");
        assertThat(receipt.content().text(ContentField.QUERY_CODE)).isEqualTo(Given.QUERY_CODE);
    }

    @Test
    @DisplayName("第三十条第三款：移送函不含内容，且只发给移送对象")
    void sealedHandoverCarriesNoContentAndGoesToTheTrackAlone() {
        var drafts = OWED.by(MATTER.referred("DISCIPLINE", List.of("22(2)", "30(1)"), true, Given.DISCIPLINE));
        assertThat(drafts).hasSize(1);
        assertThat(drafts.getFirst().addressee()).isEqualTo(Given.DISCIPLINE);
        assertThat(drafts.getFirst().content().stored()).containsOnlyKeys("matterNumber", "articles");
    }

    @Test
    @DisplayName("第三十四条只适用于信访程序：依法履职的受理告知书不写60日")
    void onlyThePetitionProcedureTellsTheSixtyDays() {
        assertThat(limit("PETITION")).contains("60日", "不超过30日");
        assertThat(limit("DUTY")).doesNotContain("60日").contains("两个月");
        assertThat(limit("STUDY")).doesNotContain("60日");
    }

    @Test
    void diversionTellsTheLastDayOnlyWhenItIsKnown() {
        var known = OWED.by(MATTER.diverted(LocalDate.parse("2026-07-10"))).getFirst();
        assertThat(known.content().text(ContentField.LIMIT_ENDS)).isEqualTo("2026年7月10日");
        assertThat(OWED.by(MATTER.diverted(null)).getFirst().content().text(ContentField.LIMIT_ENDS))
                .isEmpty();
    }

    @Test
    @DisplayName("转送政法机关的涉法涉诉事项不要求15日书面告知")
    void politicalLegalTransfersAskForNoWrittenNotice() {
        var petition = OWED.by(MATTER.referred()).getFirst();
        var legal = OWED.by(MATTER.referred("POLITICAL_LEGAL", List.of("22(2)"), false, Given.DISCIPLINE))
                .getFirst();
        assertThat(petition.content().text(ContentField.PROCEDURE)).contains("15日内书面告知");
        assertThat(legal.content().text(ContentField.PROCEDURE)).doesNotContain("15日");
    }

    @Test
    @DisplayName("第三十六条第一款：复查意见书写明向谁请求复核；撤销的，待新的处理意见再请求复查")
    void theReviewOpinionNamesTheOrganOfReReviewUnlessHandlingBeginsAnew() {
        var upheld = OWED.by(MATTER.reviewDecided("UPHELD")).getFirst();
        assertThat(upheld.content().text(ContentField.REMEDY)).contains("30日内", Given.CITY.name() + "复核");
        assertThat(upheld.kind().remedy(upheld.content())).contains(Remedy.RE_REVIEW);

        var revoked = OWED.by(MATTER.reviewDecided("REVOKED")).getFirst();
        assertThat(revoked.content().text(ContentField.REMEDY)).contains("重新办理").doesNotContain("复核");
        assertThat(revoked.kind().remedy(revoked.content())).contains(Remedy.NONE);
    }

    @Test
    @DisplayName("第三十六条第三款：复核意见书告知同一事实和理由不再受理")
    void theReReviewOpinionTellsThatItIsTheEnd() {
        var last = OWED.by(MATTER.reReviewDecided("UPHELD")).getFirst();
        assertThat(last.content().text(ContentField.REMEDY)).contains("第三十六条第三款", "不再受理");
        assertThat(last.kind().remedy(last.content())).isEmpty();
    }

    @Test
    @DisplayName("第三十五条、第三十六条：受理或者不予复查、复核的告知书各有其标题")
    void admissionAndNonAdmissionHaveTitlesOfTheirOwn() {
        assertThat(OWED.by(MATTER.reviewAdmitted("REVIEW")).getFirst().title()).isEqualTo("信访事项复查申请受理告知书");
        assertThat(OWED.by(MATTER.reviewAdmitted("RE_REVIEW")).getFirst().title())
                .isEqualTo("信访事项复核申请受理告知书");
        assertThat(OWED.by(MATTER.reviewDecided("NOT_ADMITTED")).getFirst().title())
                .isEqualTo("信访事项不予复查告知书");
        assertThat(OWED.by(MATTER.reReviewDecided("NOT_ADMITTED")).getFirst().title())
                .isEqualTo("信访事项不予复核告知书");
    }

    @Test
    @DisplayName("第三十六条第二款：听证时间只在复核中扣除")
    void onlyTheReReviewLeavesOutTheDaysOfAHearing() {
        assertThat(limitOf(MATTER.reviewAdmitted("REVIEW"))).contains("30日").doesNotContain("听证");
        assertThat(limitOf(MATTER.reviewAdmitted("RE_REVIEW"))).contains("30日", "听证");
    }

    @Test
    void otherEventsOweNothing() {
        assertThat(OWED.by(
                        new MatterClosed(MATTER.matter(), 1, Given.STREET, "EXPLAINED", LocalDate.parse("2026-05-01"))))
                .isEmpty();
    }

    private static String limit(String procedure) {
        return limitOf(MATTER.accepted(procedure));
    }

    private static String limitOf(Record event) {
        return OWED.by(event).getFirst().content().text(ContentField.LIMIT);
    }
}
