package org.xinfang.notice.urgent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinfang.notice.urgent.LongwanEstate.HOUSING;
import static org.xinfang.notice.urgent.LongwanEstate.NATIONAL;
import static org.xinfang.notice.urgent.LongwanEstate.SHANXI;
import static org.xinfang.notice.urgent.LongwanEstate.YUNCHENG;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinfang.notice.document.ContentField;
import org.xinfang.notice.registry.Draft;

@DisplayName("第二十五条：重大紧急信访信息专报的内容")
class UrgentMatterTest {
    private final LongwanEstate estate = LongwanEstate.registeredBy(YUNCHENG, true);
    private final UUID event = UUID.randomUUID();

    @Test
    @DisplayName("写明时间、地点、信访形式、人数、诉求、扬言和已采取的措施，报上一级信访部门，抄报国家信访局")
    void tellsTimePlacePeopleClaimThreatAndMeasure() {
        var report = report(true, Measure.of(event, estate.referred()));
        assertThat(report.kind().missingIn(report.content())).isEmpty();
        assertThat(report.issuer()).isEqualTo(YUNCHENG);
        assertThat(report.addressee()).isEqualTo(SHANXI);
        assertThat(report.claim()).isNull();
        assertThat(report.content().stored())
                .containsEntry("receivedAt", "2026年7月6日9时05分")
                .containsEntry("place", "运城市")
                .containsEntry("channel", "来访")
                .containsEntry("persons", "23人")
                .containsEntry("claim", LongwanEstate.TEXT)
                .containsEntry("threat", "信访人有扬言内容，见上述诉求原文。")
                .containsEntry("measure", "已于2026年7月6日转送运城市住房和城乡建设局办理。")
                .containsEntry("articles", "《信访工作条例》第二十五条")
                .containsEntry("copyTo", "国家信访局");
    }

    @Test
    void anAssignmentIsToldWithItsDate() {
        var report = report(false, Measure.of(event, estate.assigned()));
        assertThat(report.content().text(ContentField.MEASURE))
                .isEqualTo("已于2026年7月6日交办运城市住房和城乡建设局办理，要求于2026年8月5日前办结并反馈结果。");
        assertThat(report.content().text(ContentField.THREAT)).isEqualTo("未发现扬言内容。");
    }

    @Test
    @DisplayName("本单位直接办理的，不写成转送")
    void whatTheDepartmentKeepsIsNotCalledATransfer() {
        var kept = estate.referred(1, "PETITION", false, YUNCHENG, LongwanEstate.TEXT);
        assertThat(Measure.of(event, kept).text()).isEqualTo("已于2026年7月6日由我单位直接办理。");
    }

    @Test
    @DisplayName("专报不透露信访人电话，写在诉求里的也不透露")
    void noPhoneNumberIsRevealed() {
        var text = "请打我电话13900000000或者139 0000 0001，家里0359-2220000。楼号1381234567890号。";
        var measure = Measure.of(event, estate.referred(1, "DUTY", false, HOUSING, text));
        var report = report(false, measure);
        assertThat(report.content().stored().values()).noneMatch(value -> value.contains(LongwanEstate.PHONE));
        assertThat(report.content().text(ContentField.CLAIM))
                .isEqualTo("请打我电话（电话号码略）或者（电话号码略），家里（电话号码略）。楼号1381234567890号。");
    }

    @Test
    void aProvinceReportsToTheNationalDepartmentWithoutACopy() {
        var matter = new UrgentMatter(estate.matter(), registration(), true, Measure.of(event, estate.referred()));
        assertThat(matter.reportTo(NATIONAL, NATIONAL).content().text(ContentField.COPY_TO))
                .isEmpty();
    }

    @Test
    @DisplayName("不是信访部门的登记单位不适用信访部门的逐级报告")
    void onlyPetitionDepartmentsReportUpwards() {
        assertThat(registration().reportsTo()).contains("140000-PETITION");
        var direct = LongwanEstate.registeredBy(HOUSING, false).recorded();
        assertThat(Registration.of(direct).reportsTo()).isEmpty();
    }

    private Registration registration() {
        return Registration.of(estate.recorded());
    }

    private Draft report(boolean threat, Measure measure) {
        return new UrgentMatter(estate.matter(), registration(), threat, measure).reportTo(SHANXI, NATIONAL);
    }
}
