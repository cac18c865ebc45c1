package org.xinfang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Anybody opens the calculator in a browser: what he sees, in words, and what he is told when it cannot be counted. */
@DisplayName("期限计算器：任何人查出届满日、依据和计算过程")
class CalculatorPageStory {
    private static final int DESKTOP = 1280;
    private static final int PHONE = 360;
    private static final int HEIGHT = 1400;

    @RegisterExtension
    static final RunningPlatform PLATFORM = RunningPlatform.shared();

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @BeforeEach
    void open() {
        BROWSER.size(DESKTOP, HEIGHT);
        openWith("");
    }

    @AfterEach
    void theBrowserHadNothingToComplainOf() {
        assertThat(BROWSER.complaints()).allMatch(line -> line.contains("status of 422"), "only refused questions");
    }

    @Test
    @DisplayName("第三十五条：跨国庆的复查申请期限，顺延并说明依据")
    void aReviewWindowOverNationalDay() {
        ask("TL-06", "2026-09-04");

        assertThat(text("#legal-due")).isEqualTo("2026年10月8日（星期四）");
        assertThat(text("#strict-due")).isEqualTo("2026年10月4日（星期日）");
        assertThat(text("#certainty")).contains("日期确定");
        assertThat(text("#article")).isEqualTo("《信访工作条例》第三十五条");
        assertThat(text("#steps")).contains("当日不计入", "自2026年9月5日（星期六）起计30日", "国庆节放假，顺延", "《民法典》第二百零三条");
        BROWSER.picture("calculator-desktop");
    }

    @Test
    void theCalendarShowsDayZeroTheLastDaysAndWhatIsOffOrWorked() {
        ask("TL-06", "2026-09-04");

        assertThat(BROWSER.all(".month caption"))
                .extracting(WebElement::getText)
                .containsExactly("2026年9月", "2026年10月");
        assertThat(markOf("2026-09-04")).isEqualTo("起");
        assertThat(markOf("2026-09-20")).isEqualTo("班");
        assertThat(markOf("2026-10-01")).isEqualTo("休");
        assertThat(markOf("2026-10-04")).isEqualTo("届");
        assertThat(markOf("2026-10-08")).isEqualTo("止");
        assertThat(markOf("2026-10-10")).isEqualTo("班");
    }

    @Test
    void aNumberThatIsNotTheLawsOwnSaysSo() {
        assertThat(text("#rule option[value='TL-05']")).isEqualTo("办结信访事项（60日）");
        assertThat(text("#rule option[value='TL-13']")).endsWith("〔默认值〕");
        ask("TL-13", "2026-03-02");

        assertThat(text("#standing")).startsWith("默认值");
    }

    @Test
    void aDateThatMayStillMoveIsCalledProvisional() {
        ask("TL-05", "2045-11-20");

        assertThat(text("#certainty")).startsWith("暂定");
        assertThat(text("#steps")).contains("尚未公布");
    }

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource({"TL-05, 2022-04-30, 自 2022-05-01 起施行", "TL-05, 2100-01-01, 最晚可计算至", "TL-05, '', 请填写起算日"})
    void whatCannotBeCountedIsSaidBesideTheField(String rule, String date, String message) {
        BROWSER.fill("#rule", rule);
        BROWSER.fill("#date", date);
        BROWSER.find("button").click();

        await().untilAsserted(() -> assertThat(text("#date-problem")).contains(message));
        assertThat(BROWSER.find("#date").getDomAttribute("aria-invalid")).isEqualTo("true");
        assertThat(BROWSER.run("return document.activeElement.id")).isEqualTo("date");
        assertThat(BROWSER.find("#answer").isDisplayed()).isFalse();
    }

    @Test
    @DisplayName("第三十四条：延长只在规则允许时可填，最多三十日")
    void anExtensionIsAskedForOnlyWhereTheRuleHasOne() {
        BROWSER.fill("#rule", "TL-06");
        assertThat(BROWSER.find("#extensionDays").isDisplayed()).isFalse();

        BROWSER.fill("#rule", "TL-05");
        assertThat(text("#extensionDays-hint")).contains("最多30日");
        BROWSER.fill("#extensionDays", "30");
        ask("TL-05", "2026-03-02");
        assertThat(text("#legal-due")).isEqualTo("2026年6月1日（星期一）");
        assertThat(text("#steps")).contains("延长30日");

        BROWSER.fill("#extensionDays", "31");
        BROWSER.find("button").click();
        await().untilAsserted(() -> assertThat(text("#extensionDays-problem")).contains("最多可延长"));
    }

    @Test
    @DisplayName("第三十六条第二款：复核听证期间不计入")
    void theDaysOfAHearingInReReviewAreLeftOut() {
        BROWSER.fill("#rule", "TL-09");
        BROWSER.fill("#hearingFirst", "2026-03-10");
        BROWSER.fill("#date", "2026-03-02");
        BROWSER.find("button").click();
        await().untilAsserted(() -> assertThat(text("#exclusions-problem")).contains("首日和末日"));

        BROWSER.fill("#hearingLast", "2026-03-19");
        ask("TL-09", "2026-03-02");
        assertThat(text("#strict-due")).isEqualTo("2026年4月11日（星期六）");
        assertThat(text("#legal-due")).isEqualTo("2026年4月13日（星期一）");
        assertThat(markOf("2026-03-15")).isEqualTo("停");
    }

    @Test
    void anAnswerGoesAwayWhenTheQuestionChanges() {
        ask("TL-06", "2026-09-04");
        BROWSER.fill("#date", "2026-09-05");

        assertThat(BROWSER.find("#answer").isDisplayed()).isFalse();
    }

    @Test
    void aLinkCarriesTheQuestion() {
        ask("TL-04", "2026-09-29");
        String link = BROWSER.address();
        assertThat(link).endsWith("/due-dates?rule=TL-04&date=2026-09-29");

        openWith("?rule=TL-04&date=2026-09-29");
        await().untilAsserted(() -> assertThat(text("#legal-due")).isEqualTo("2026年10月12日（星期一）"));
    }

    @Test
    void theKeyboardIsEnough() {
        BROWSER.find("#rule").sendKeys("申请复查");
        assertThat(BROWSER.run("return document.getElementById('rule').value")).isEqualTo("TL-06");
        BROWSER.find("#date").sendKeys(Keys.ENTER);

        await().untilAsserted(() -> assertThat(text("#summary")).startsWith("届满日为"));
    }

    @Test
    void itFitsAPhoneAndKeepsToTheRulesOfAccessibility() {
        for (int width : new int[] {DESKTOP, PHONE}) {
            BROWSER.size(width, HEIGHT);
            openWith("?rule=TL-06&date=2026-09-04");
            await().untilAsserted(() -> assertThat(BROWSER.all(".month")).hasSize(2));
            assertThat(BROWSER.accessibilityFaults()).as("at %d", width).isEmpty();
            assertThat((Boolean) BROWSER.run("return document.documentElement.scrollWidth <= innerWidth"))
                    .as("nothing is cut off at %d", width)
                    .isTrue();
            BROWSER.picture("calculator-" + width);
        }
    }

    private static void openWith(String query) {
        BROWSER.open(PLATFORM.address("calculator") + query);
        await().untilAsserted(() -> assertThat(BROWSER.all("#rule option"))
                .as("the rules are offered")
                .hasSizeGreaterThan(9));
    }

    private static void ask(String rule, String date) {
        BROWSER.fill("#rule", rule);
        BROWSER.fill("#date", date);
        BROWSER.find("button").click();
        await().untilAsserted(() -> assertThat(BROWSER.all(".month")).isNotEmpty());
    }

    private static String text(String selector) {
        return BROWSER.find(selector).getText();
    }

    private static String markOf(String day) {
        return text("td.day:has(time[datetime='" + day + "']) small");
    }
}
