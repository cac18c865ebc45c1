package org.xinfang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.xinfang.acceptance.scene.Performance;
import org.xinfang.acceptance.scene.Story;
import org.xinfang.acceptance.stories.Theme;

/**
 * The law's own stories, from January to November 2026 in simulated legal time: all are told at once on one platform, each
 * is a test of its own. {@code -Dxinfang.stories=T07} tells only those whose title holds the word. They come first on the
 * platform that they share, since legal time never goes back; the others take it as they find it.
 */
@Order(1)
@DisplayName("法定时间推演：二〇二六年的信访事项，每个日期和每份文书")
class LegalYearStory {
    @RegisterExtension
    static final RunningPlatform PLATFORM = RunningPlatform.shared();

    @TestFactory
    Stream<DynamicNode> stories() {
        String wanted = System.getProperty("xinfang.stories", "");
        List<Theme> themes = Theme.all().stream()
                .map(theme -> new Theme(
                        theme.title(),
                        theme.stories().stream()
                                .filter(story -> story.title().contains(wanted))
                                .toList()))
                .toList();
        PLATFORM.awaitQuiet();
        Performance performance = Performance.begin(
                themes.stream().flatMap(theme -> theme.stories().stream()).toList(),
                PLATFORM.office(),
                LegalYearStory::moveTo);
        return Stream.concat(
                themes.stream()
                        .map(theme -> DynamicContainer.dynamicContainer(
                                theme.title(), theme.stories().stream().map(story -> told(performance, story)))),
                Stream.of(DynamicTest.dynamicTest("推演结束：没有停放待查的事件", () -> nothingIsParked(performance))));
    }

    private static void nothingIsParked(Performance performance) {
        performance.awaitEnd();
        PLATFORM.awaitQuiet();
        assertThat(PLATFORM.waiting("parked")).isZero();
    }

    private static DynamicTest told(Performance performance, Story story) {
        return DynamicTest.dynamicTest(story.title(), () -> performance.outcome(story));
    }

    /** While stories act time goes on as always, so a moment may have passed already. */
    private static void moveTo(OffsetDateTime moment) {
        try {
            boolean begun = PLATFORM.clock().begin(moment);
            if (!begun && moment.isAfter(PLATFORM.clock().now())) {
                PLATFORM.clock().advanceTo(moment.toString());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
