package org.xinfang.notice.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinfang.notice.document.DocumentKind.CLOSING_REPORT;
import static org.xinfang.notice.document.DocumentKind.DESTINATION_NOTICE;
import static org.xinfang.notice.document.DocumentKind.EXTENSION_NOTICE;
import static org.xinfang.notice.document.DocumentKind.HANDLING_OPINION;
import static org.xinfang.notice.document.DocumentKind.REFERRAL_LETTER;
import static org.xinfang.notice.document.DocumentKind.REGISTRATION_RECEIPT;
import static org.xinfang.notice.document.DocumentKind.SEALED_HANDOVER;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.notice.NoticeDelivered;
import org.xinfang.contracts.notice.NoticeIssued;
import org.xinfang.contracts.notice.NoticeVoided;
import org.xinfang.notice.Given;
import org.xinfang.notice.Register;
import org.xinfang.notice.Separation;
import org.xinfang.notice.document.ContentField;
import org.xinfang.notice.registry.NoticeState;
import org.xinfang.notice.registry.NoticeState.Held;
import org.xinfang.notice.registry.NoticeState.Issued;
import org.xinfang.notice.registry.NoticeState.NotOwed;
import org.xinfang.notice.registry.NoticeState.Unaddressed;
import org.xinfang.notice.registry.NoticeState.Voided;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;

@QuarkusTest
class OwedNoticesIT {
    private final Given given = Given.aMatter();

    @Inject
    Register register;

    @BeforeEach
    void thursday() {
        TestClock.set("2026-03-05T09:00:00+08:00");
    }

    @Test
    @DisplayName("转送：先收到转送事件，信访人信息后到，告知书等待后照发")
    void noticesToThePetitionerWaitForHim() {
        TestBroker.given(given.matter(), given.referred());
        register.await(given.matter(), REFERRAL_LETTER, Issued.class);
        register.await(given.matter(), DESTINATION_NOTICE, Unaddressed.class);

        TestBroker.given(given.matter(), given.recorded(Given.petitioner("周德胜")));
        var notice = register.await(given.matter(), DESTINATION_NOTICE, Issued.class);
        register.await(given.matter(), REGISTRATION_RECEIPT, Issued.class);

        assertThat(notice.draft().issuer()).isEqualTo(Given.BUREAU);
        var issued = TestBroker.await(
                given.matter(), NoticeIssued.class, event -> event.document().equals("DOC-04"));
        assertThat(issued.number()).matches("小店信告〔2026〕[1-9]\\d*号");
        assertThat(issued.issuedOn()).isEqualTo(LocalDate.parse("2026-03-05"));
        assertThat(issued.addressee()).isEqualTo("PETITIONER");
        assertThat(issued.notice()).isEqualTo(notice.id());
    }

    @Test
    @DisplayName("重复信访并案：登记机关出具去向告知书；匿名的没有告知义务（第二十三条第二款）")
    void aMergerOwesTheDestinationNotice() {
        TestBroker.given(given.matter(), given.recorded(Given.petitioner("周德胜")));
        TestBroker.given(given.matter(), given.merged(Given.BUREAU, Given.STREET));
        var notice = register.await(given.matter(), DESTINATION_NOTICE, Issued.class);
        assertThat(notice.draft().issuer()).isEqualTo(Given.BUREAU);
        assertThat(notice.draft().content().text(ContentField.DESTINATION)).contains(Given.EARLIER);

        var unnamed = Given.aMatter();
        TestBroker.given(unnamed.matter(), unnamed.recorded(Given.anonymous()));
        TestBroker.given(unnamed.matter(), unnamed.merged(Given.BUREAU, Given.STREET));
        register.await(unnamed.matter(), DESTINATION_NOTICE, NotOwed.class);
    }

    @Test
    @DisplayName("撤销并案：尚未出具的去向告知书作废，另行转送的照常出具")
    void aSeparationEndsTheNoticeThatIsNotIssued() {
        var merged = given.merged(Given.BUREAU, Given.STREET);
        TestBroker.given(given.matter(), merged);
        register.await(given.matter(), DESTINATION_NOTICE, Unaddressed.class);
        TestBroker.given(given.matter(), Separation.of(merged));
        var ended = register.await(given.matter(), DESTINATION_NOTICE, Voided.class);
        assertThat(((Voided) ended.state()).because()).contains(Given.EARLIER);
        assertThat(TestBroker.await(given.matter(), NoticeVoided.class).notice())
                .isEqualTo(ended.id());
        TestBroker.given(given.matter(), given.recorded(Given.petitioner("周德胜")));
        TestBroker.given(given.matter(), given.referred());
        var next = register.await(given.matter(), DESTINATION_NOTICE, Issued.class);
        assertThat(next.draft().content().text(ContentField.DESTINATION)).doesNotContain(Given.EARLIER);
        assertThat(register.one(ended.id()).state()).isInstanceOf(Voided.class);
    }

    @Test
    @DisplayName("撤销并案：已经出具的去向告知书不收回，另行转送的再出具一份")
    void whatWasIssuedStaysAndTheNextDispatchOwesItsOwn() {
        TestBroker.given(given.matter(), given.recorded(Given.petitioner("周德胜")));
        var merged = given.merged(Given.BUREAU, Given.STREET);
        TestBroker.given(given.matter(), merged);
        var first = register.await(given.matter(), DESTINATION_NOTICE, Issued.class);
        TestBroker.given(given.matter(), Separation.of(merged));
        TestBroker.given(given.matter(), given.referred());
        register.await(given.matter(), REFERRAL_LETTER, Issued.class);
        Awaitility.await()
                .until(() -> register.of(given.matter()).stream()
                                .filter(notice ->
                                        notice.draft().kind() == DESTINATION_NOTICE && notice.state() instanceof Issued)
                                .count()
                        == 2);
        assertThat(register.one(first.id()).state()).isEqualTo(first.state());
    }

    @Test
    @DisplayName("延长办理期限的，出具延期办理告知书（第三十四条）")
    void anExtendedLimitOwesItsNotice() {
        TestBroker.given(given.matter(), given.recorded(Given.petitioner("周德胜")));
        TestBroker.given(given.matter(), given.extended());
        register.await(given.matter(), EXTENSION_NOTICE, Issued.class);
        var issued = TestBroker.await(
                given.matter(), NoticeIssued.class, event -> event.document().equals("DOC-11"));
        assertThat(issued.title()).isEqualTo("延期办理告知书");
        assertThat(issued.addressee()).isEqualTo("PETITIONER");
    }

    @Test
    @DisplayName("机关之间：转送函在平台即时送达，成为签收的凭据")
    void lettersToOrgansAreDeliveredAtOnce() {
        TestBroker.given(given.matter(), given.referred());
        var delivered = TestBroker.await(given.matter(), NoticeDelivered.class);
        assertThat(delivered.document()).isEqualTo("DOC-02");
        assertThat(delivered.method()).isEqualTo("PLATFORM");
        assertThat(delivered.deliveredOn()).isEqualTo(LocalDate.parse("2026-03-05"));
        assertThat(delivered.proof()).isNotBlank();
    }

    @Test
    @DisplayName("第二十三条第二款：匿名的没有告知义务，转送函照发")
    void anonymousPetitionersAreOwedNothing() {
        TestBroker.given(given.matter(), given.referred());
        TestBroker.given(given.matter(), given.recorded(Given.anonymous()));
        register.await(given.matter(), REFERRAL_LETTER, Issued.class);
        register.await(given.matter(), DESTINATION_NOTICE, NotOwed.class);
        assertThat(register.of(given.matter()))
                .noneMatch(notice -> notice.draft().kind() == REGISTRATION_RECEIPT);
    }

    @Test
    @DisplayName("第三十条第三款：检举控告只出具移送函，信访人以外无人得知")
    void sealedClaimsOweTheHandoverAlone() {
        TestBroker.given(given.matter(), given.recorded(Given.petitioner("李四")));
        TestBroker.given(
                given.matter(), given.referred("DISCIPLINE", List.of("22(2)", "30(1)"), true, Given.DISCIPLINE));
        var handover = register.await(given.matter(), SEALED_HANDOVER, Issued.class);
        register.await(given.matter(), REGISTRATION_RECEIPT, Issued.class);
        assertThat(handover.draft().addressee()).isEqualTo(Given.DISCIPLINE);
        assertThat(register.of(given.matter())).hasSize(2);
        var announced = TestBroker.await(
                given.matter(), NoticeIssued.class, event -> event.document().equals("DOC-23"));
        assertThat(announced.sealed()).isTrue();
    }

    @Test
    @DisplayName("第二十二条第一款第三项：办结报告送交办单位，写明信访人；匿名的写明匿名")
    void theClosingReportNamesThePetitionerToTheAssigner() {
        TestBroker.given(given.matter(), given.recorded(Given.petitioner("周德胜")));
        register.await(given.matter(), REGISTRATION_RECEIPT, Issued.class);
        TestBroker.given(given.matter(), given.closingReport());
        var report = register.await(given.matter(), CLOSING_REPORT, Issued.class);
        assertThat(report.draft().issuer()).isEqualTo(Given.STREET);
        assertThat(report.draft().addressee()).isEqualTo(Given.BUREAU);
        assertThat(report.draft().content().text(ContentField.PETITIONER)).isEqualTo("周德胜");

        var unnamed = Given.aMatter();
        TestBroker.given(unnamed.matter(), unnamed.referred());
        TestBroker.given(unnamed.matter(), unnamed.recorded(Given.anonymous()));
        register.await(unnamed.matter(), DESTINATION_NOTICE, NotOwed.class);
        TestBroker.given(unnamed.matter(), unnamed.closingReport());
        assertThat(register.await(unnamed.matter(), CLOSING_REPORT, Issued.class)
                        .draft()
                        .content()
                        .text(ContentField.PETITIONER))
                .isEqualTo("匿名");
    }

    @Test
    void aRepeatedEventOwesNothingMore() {
        TestBroker.given(given.matter(), given.recorded(Given.petitioner("周德胜")));
        var event = given.referred();
        var id = TestBroker.given(given.matter(), event);
        register.await(given.matter(), DESTINATION_NOTICE, Issued.class);
        TestBroker.givenAgain(id, given.matter(), event);
        TestBroker.given(given.matter(), given.opinion("事实清楚。"));
        register.await(given.matter(), HANDLING_OPINION, Issued.class);
        assertThat(register.of(given.matter())).hasSize(4);
    }

    @Test
    @DisplayName("缺少必备内容的意见书不得出具，指明所缺，不占用字号")
    void anOpinionWithoutFactsIsHeldAndNamesWhatIsMissing() {
        TestBroker.given(given.matter(), given.recorded(Given.petitioner("周德胜")));
        TestBroker.given(given.matter(), given.opinion("  "));
        var held = register.await(given.matter(), HANDLING_OPINION, Held.class);
        assertThat(held.state()).isEqualTo(new Held("缺少必备内容：查明的事实"));
    }

    @Test
    @DisplayName("字库缺字的文书不得出具，指明码位")
    void aNameNobodyCanPrintIsHeldAndNamesTheCodePoint() {
        TestBroker.given(given.matter(), given.recorded(Given.petitioner("张\uE123")));
        var held = register.await(given.matter(), REGISTRATION_RECEIPT, Held.class);
        assertThat(((Held) held.state()).because()).contains("U+E123");
    }

    @Test
    @DisplayName("查询码只印在回执上，出具后不留存")
    void theQueryCodeLeavesStorageWithTheReceipt() {
        TestBroker.given(given.matter(), given.recorded(Given.petitioner("周德胜")));
        var receipt = register.await(given.matter(), REGISTRATION_RECEIPT, Issued.class);
        assertThat(receipt.content().text(ContentField.QUERY_CODE)).isEmpty();
        assertThat(((NoticeState.Issued) receipt.state()).digest()).matches("[0-9a-f]{64}");
    }
}
