package org.xinfang.notice.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xinfang.notice.document.DocumentKind;

class LetterPressTest {
    private static final Path LOOKED_AT = Path.of("target/letters");

    @BeforeAll
    static void makeRoom() throws IOException {
        Files.createDirectories(LOOKED_AT);
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    @DisplayName("文书正文与内容一致")
    void printsEveryWordOfEveryDocument(DocumentKind kind) throws IOException {
        var letter = Letters.of(kind);
        var pdf = Paper.print(letter);
        Files.write(LOOKED_AT.resolve(kind.code() + ".pdf"), pdf);

        var text = Paper.textOf(pdf);
        assertThat(text)
                .contains(
                        letter.organ(),
                        letter.number(),
                        kind.title(letter.content()),
                        letter.addressee().name() + "：",
                        "2026年3月5日");
        for (var field : kind.mandatory()) {
            for (var paragraph : letter.content().text(field).lines().toList()) {
                assertThat(text).contains(paragraph.replaceAll("\\s", ""));
            }
        }
        assertThat(text).doesNotContain("#");
    }

    @Test
    @DisplayName("撤回复查申请的，告知书写明准予撤回、原意见继续有效、期限不重新计算（第三十五条）")
    void tellsHowAWithdrawnRequestEnds() throws IOException {
        var letter = Letters.of(DocumentKind.REVIEW_ADMISSION_NOTICE, Letters.withdrawnRequest());
        var pdf = Paper.print(letter);
        Files.write(LOOKED_AT.resolve("DOC-17-withdrawn.pdf"), pdf);
        assertThat(Paper.textOf(pdf))
                .contains("信访事项复查终止告知书", "我单位决定准予撤回上述申请，终止复查。", "原意见继续有效；", "不因撤回重新计算。")
                .doesNotContain("。。");
    }

    @Test
    @DisplayName("重复信访并案的，去向告知书写明并入哪一件、由谁一并答复（第十九条第三款）")
    void tellsIntoWhichMatterARepeatWasMerged() throws IOException {
        var letter = Letters.of(DocumentKind.DESTINATION_NOTICE, Letters.merged());
        var pdf = Paper.print(letter);
        Files.write(LOOKED_AT.resolve("DOC-04-merged.pdf"), pdf);
        assertThat(Paper.textOf(pdf))
                .contains("我单位已于2026年4月17日将上述信访事项转由坞城街道办事处并入其正在办理的信访件140105202601050003一并处理。", "属于重复信访", "一并答复")
                .doesNotContain("15日");
    }

    @Test
    @DisplayName("长文分页：首页不编页码，其后逐页编码，落款不单独成页")
    void aLongClaimRunsOverNumberedPagesAndNeverLeavesTheSignatureAlone() throws IOException {
        var sentence = "二〇一〇年以来，我村集体土地被分期占用，补偿款发放与公示金额不符。我多次向村委会询问，均答复以后再说。";
        var organ = "中共山西省委政法委员会";
        for (var length = 8; length < 40; length += 4) {
            var letter = Letters.about(sentence.repeat(length), "许长安");
            var pdf = Paper.print(Letters.from(organ, letter));
            Files.write(LOOKED_AT.resolve("long-" + length + ".pdf"), pdf);
            var pages = Paper.pagesOf(pdf);
            assertThat(pages.getFirst()).doesNotContain("—1—").contains(organ);
            for (var page = 2; page <= pages.size(); page++) {
                assertThat(pages.get(page - 1)).contains("—" + page + "—");
            }
            assertThat(pages.getLast()).contains("特此告知。", organ + "2026年3月5日");
            assertThat(String.join("", pages).replaceAll("—\\d+—", "")).contains(sentence.repeat(length));
        }
    }

    @Test
    @DisplayName("送达回证为一页表格，空格供填写")
    void printsAReceiptOfServiceOnOneSheet() throws IOException {
        var receipt = Letters.receiptOfService();
        var pdf = ((Pressed.Paper) Paper.PRESS.print(receipt)).pdf();
        Files.write(LOOKED_AT.resolve("DOC-25.pdf"), pdf);
        assertThat(Paper.pagesOf(pdf)).singleElement().asString().contains("送达回证", "坞城信意〔2026〕3号", "𠮷德胜", "□直接送达");
    }
}
