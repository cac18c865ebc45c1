package org.xinfang.notice.urgent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinfang.notice.document.DocumentKind.DESTINATION_NOTICE;
import static org.xinfang.notice.document.DocumentKind.REFERRAL_LETTER;
import static org.xinfang.notice.document.DocumentKind.REGISTRATION_RECEIPT;
import static org.xinfang.notice.document.DocumentKind.SEALED_HANDOVER;
import static org.xinfang.notice.document.DocumentKind.URGENT_REPORT;
import static org.xinfang.notice.urgent.LongwanEstate.HOUSING;
import static org.xinfang.notice.urgent.LongwanEstate.SHANXI;
import static org.xinfang.notice.urgent.LongwanEstate.YUNCHENG;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.notice.NoticeDelivered;
import org.xinfang.contracts.notice.NoticeIssued;
import org.xinfang.notice.Register;
import org.xinfang.notice.registry.Notice;
import org.xinfang.notice.registry.NoticeState.Issued;
import org.xinfang.platform.testing.TestBroker;
import org.xinfang.platform.testing.TestClock;

@QuarkusTest
@DisplayName("第二十五条：重大紧急信访事项报上一级信访部门")
class UrgentReportIT {
    private final LongwanEstate estate = LongwanEstate.registeredBy(YUNCHENG, true);
    private final UUID matter = estate.matter();

    @Inject
    Register register;

    @Inject
    DraftUrgentReports draftUrgentReports;

    @BeforeEach
    void monday() {
        TestClock.set("2026-07-06T11:00:00+08:00");
        TestBroker.given(SHANXI.code(), LongwanEstate.inDirectory(SHANXI));
    }

    @Test
    @DisplayName("集体访含扬言：运城市信访局报山西省信访局，一次，即时送达")
    void anUrgentMatterIsReportedToTheHigherDepartmentOnce() {
        TestBroker.given(matter, estate.recorded());
        TestBroker.given(matter, estate.classified("JOINT", "COLLECTIVE_VISIT", "THREAT", "URGENT"));
        var referred = estate.referred();
        var id = TestBroker.given(matter, referred);
        var report = register.await(matter, URGENT_REPORT, Issued.class);
        assertThat(report.draft().issuer()).isEqualTo(YUNCHENG);
        assertThat(report.draft().addressee()).isEqualTo(SHANXI);
        assertThat(((Issued) report.state()).number()).matches("运城信急〔2026〕[1-9]\\d*号");
        var delivered = TestBroker.await(
                matter, NoticeDelivered.class, event -> event.document().equals("DOC-24"));
        assertThat(delivered.method()).isEqualTo("PLATFORM");

        TestBroker.givenAgain(id, matter, referred);
        TestBroker.given(matter, estate.classified("URGENT"));
        TestBroker.given(matter, estate.assigned());
        TestBroker.given(matter, estate.sealed());
        afterAll();
        assertThat(reports()).containsExactly(report.id());
        assertThat(TestBroker.all(matter, NoticeIssued.class))
                .filteredOn(event -> event.document().equals("DOC-24"))
                .singleElement()
                .satisfies(issued -> assertThat(issued.addressee()).isEqualTo("ORGAN"));
        assertThat(register.of(matter))
                .extracting(notice -> notice.draft().kind())
                .contains(REFERRAL_LETTER, DESTINATION_NOTICE, REGISTRATION_RECEIPT);
    }

    @Test
    @DisplayName("登记信息、上级名称后到：等齐后照报")
    void theReportWaitsForItsParts() {
        var harbin = new OrganRef("230100-PETITION", "哈尔滨市信访局");
        var heilongjiang = new OrganRef("230000-PETITION", "黑龙江省信访局");
        var late = LongwanEstate.registeredBy(harbin, true);
        TestBroker.given(late.matter(), late.classified("URGENT"));
        TestBroker.given(late.matter(), late.assigned());
        TestBroker.given(late.matter(), late.recorded());
        register.await(late.matter(), DESTINATION_NOTICE, Issued.class);
        draftUrgentReports.draft();
        assertThat(reportsOf(late.matter())).isEmpty();

        TestBroker.given(heilongjiang.code(), LongwanEstate.inDirectory(heilongjiang));
        var report = register.await(late.matter(), URGENT_REPORT, Issued.class);
        assertThat(report.draft().addressee()).isEqualTo(heilongjiang);
    }

    @Test
    void aMatterThatIsNotUrgentIsNotReported() {
        TestBroker.given(matter, estate.recorded());
        TestBroker.given(matter, estate.classified("URGENT"));
        TestBroker.given(matter, estate.classified("JOINT", "COLLECTIVE_VISIT"));
        TestBroker.given(matter, estate.referred());
        TestBroker.given(matter, estate.sealed());
        afterAll();
        assertThat(reports()).isEmpty();
    }

    @Test
    @DisplayName("第三十条第三款：检举控告的去向不写入专报")
    void whatHappenedToASealedClaimIsNeverReported() {
        TestBroker.given(matter, estate.recorded());
        TestBroker.given(matter, estate.classified("URGENT"));
        TestBroker.given(matter, estate.sealed());
        afterAll();
        assertThat(reports()).isEmpty();
        TestBroker.given(matter, estate.referred());
        var report = register.await(matter, URGENT_REPORT, Issued.class);
        assertThat(report.content().stored().values()).noneMatch(text -> text.contains("纪律检查"));
    }

    @Test
    @DisplayName("不是信访部门的单位直接收到并自行办理：不报、不发函")
    void anOrganThatKeepsWhatWasFiledWithItOwesNoReport() {
        var direct = LongwanEstate.registeredBy(HOUSING, false);
        TestBroker.given(direct.matter(), direct.recorded());
        TestBroker.given(direct.matter(), direct.classified("URGENT"));
        TestBroker.given(direct.matter(), direct.referred());
        TestBroker.given(direct.matter(), direct.sealed());
        register.await(direct.matter(), SEALED_HANDOVER, Issued.class);
        register.await(direct.matter(), REGISTRATION_RECEIPT, Issued.class);
        draftUrgentReports.draft();
        assertThat(register.of(direct.matter()))
                .extracting(notice -> notice.draft().kind())
                .containsExactlyInAnyOrder(REGISTRATION_RECEIPT, SEALED_HANDOVER);
    }

    /** Returns when the sealed handover, sent last, is through, registration is known, and complete reports are drafted. */
    private void afterAll() {
        register.await(matter, SEALED_HANDOVER, Issued.class);
        register.await(matter, REGISTRATION_RECEIPT, Issued.class);
        draftUrgentReports.draft();
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> register.of(matter).stream().allMatch(notice -> notice.state() instanceof Issued));
    }

    private List<UUID> reports() {
        return reportsOf(matter);
    }

    private List<UUID> reportsOf(UUID of) {
        return register.of(of).stream()
                .filter(notice -> notice.draft().kind() == URGENT_REPORT)
                .map(Notice::id)
                .toList();
    }
}
