package org.xinfang.notice.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xinfang.notice.Given;
import org.xinfang.notice.delivery.Delivery;
import org.xinfang.notice.delivery.Method;
import org.xinfang.notice.document.Content;
import org.xinfang.notice.document.ContentField;
import org.xinfang.notice.document.DocumentKind;
import org.xinfang.notice.reading.IssuedNotice;
import org.xinfang.notice.registry.Draft;
import org.xinfang.notice.registry.Notice;
import org.xinfang.notice.registry.NoticeState.Issued;
import org.xinfang.notice.rendering.ServiceReceipt;
import org.xinfang.notice.rendering.ServiceReceipt.Row;

@DisplayName("DOC-25 送达回证（《民事诉讼法》第八十七至八十九条、第九十一条，参照）")
class ReceiptOfServiceTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-09");
    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-03-09T10:00:00+08:00");

    @Test
    @DisplayName("尚未送达的：写明文书、受送达人，其余留空供填写")
    void aFormToBeTakenAlongLeavesRoomForHandwriting() {
        var receipt = of(null).orElseThrow();
        assertThat(receipt.organ()).isEqualTo("坞城街道办事处");
        assertThat(text(receipt, "送达文书")).isEqualTo("《信访处理意见书》（坞城信意〔2026〕3号）");
        assertThat(text(receipt, "受送达人")).isEqualTo("周德胜");
        assertThat(receipt.rows())
                .filteredOn(Row::byHand)
                .extracting(Row::name)
                .containsExactly("送达日期", "送达地点", "受送达人签名或者盖章", "签收人与受送达人的关系", "拒收事由", "见证人签名或者影像", "送达人签名");
    }

    @Test
    @DisplayName("同住成年家属代收的：签收人、关系、日期")
    void aFamilyMembersSignatureIsOnRecord() {
        var receipt = of(delivered(
                        Method.IN_PERSON,
                        Map.of(
                                "signer", "李春梅",
                                "signatory", "ADULT_FAMILY_MEMBER",
                                "relation", "配偶",
                                "place", "坞城路21号3单元")))
                .orElseThrow();
        assertThat(text(receipt, "送达方式")).isEqualTo("直接送达");
        assertThat(text(receipt, "送达日期")).isEqualTo("2026年3月9日");
        assertThat(text(receipt, "送达地点")).isEqualTo("坞城路21号3单元");
        assertThat(text(receipt, "受送达人签名或者盖章")).isEqualTo("李春梅");
        assertThat(text(receipt, "签收人与受送达人的关系")).isEqualTo("同住的成年家属（配偶）");
    }

    @Test
    @DisplayName("拒收后留置的：事由、见证人")
    void aRefusalIsOnRecordWithItsWitness() {
        var receipt = of(delivered(
                        Method.LEFT_BEHIND, Map.of("place", "坞城路21号3单元", "reason", "不同意处理意见", "witness", "李某")))
                .orElseThrow();
        assertThat(text(receipt, "送达方式")).isEqualTo("留置送达");
        assertThat(text(receipt, "送达地点")).isEqualTo("坞城路21号3单元");
        assertThat(text(receipt, "受送达人签名或者盖章")).isEqualTo("拒绝签收");
        assertThat(text(receipt, "拒收事由")).isEqualTo("不同意处理意见");
        assertThat(text(receipt, "见证人签名或者影像")).isEqualTo("李某");
    }

    @Test
    @DisplayName("邮寄送达的：邮件号、回执上的日期")
    void aMailItemIsOnRecordWithItsNumber() {
        var receipt = of(delivered(Method.POST, Map.of("trackingNumber", "EM123456789CN")))
                .orElseThrow();
        assertThat(text(receipt, "送达方式")).contains("邮寄送达", "EM123456789CN");
        assertThat(text(receipt, "送达日期")).isEqualTo("2026年3月9日");
    }

    @ParameterizedTest
    @EnumSource(
            value = Method.class,
            names = {"EMAIL", "PORTAL", "PLATFORM", "ANNOUNCEMENT"})
    @DisplayName("电子送达、公告送达没有送达回证")
    void whereNobodyServedThereIsNone(Method method) {
        assertThat(of(delivered(method, Map.of()))).isEmpty();
    }

    private static Optional<ServiceReceipt> of(@Nullable Delivery delivery) {
        var content = Content.empty().with(ContentField.MATTER_NUMBER, "140105202603020001");
        var draft = new Draft(UUID.randomUUID(), 1, DocumentKind.HANDLING_OPINION, Given.STREET, null, content);
        var issued = new Issued("坞城信意〔2026〕3号", DAY.minusDays(2), "CODE", "00", "1");
        var notice = new Notice(UUID.randomUUID(), draft, issued, AT, delivery == null ? null : DAY);
        return ReceiptOfService.of(
                new IssuedNotice(notice, issued), "周德胜", delivery == null ? List.of() : List.of(delivery));
    }

    private static Delivery delivered(Method method, Map<String, String> evidence) {
        return new Delivery(
                UUID.randomUUID(),
                UUID.randomUUID(),
                method,
                Delivery.State.DELIVERED,
                null,
                1,
                AT,
                "凭证",
                evidence,
                null,
                null);
    }

    private static String text(ServiceReceipt receipt, String name) {
        return receipt.rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow()
                .text();
    }
}
