package org.xinfang.deadline.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfang.deadline.limit.Terms;
import org.xinfang.deadline.limit.TimeLimitMother;

class CalendarFeedTest {

    private static final String NUMBER = "140106202603020001";
    private static final Instant MADE = Instant.parse("2026-03-20T02:00:00Z");

    private final Terms first = TimeLimitMother.handlingOf(new UUID(0, 1));
    private final Terms second = TimeLimitMother.handlingOf(new UUID(0, 2));

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Shanghai", "UTC", "America/New_York"})
    @DisplayName("B7 届满日是不带时刻的日期，在任何时区都是同一天")
    void b7TheLastDayIsAPlainDateInEveryZone(String zone) {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertTrue(feed().contains("DTSTART;VALUE=DATE:20260519\r\n"), feed());
            assertFalse(feed().contains("VTIMEZONE"));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    @DisplayName("B8 每个期限一个标识，再次导出不变")
    void b8EveryLimitHasAnIdOfItsOwnThatStays() {
        List<String> ids = ids(feed());
        assertEquals(2, ids.stream().distinct().count());
        assertEquals(ids, ids(feed()));
        assertEquals(first.id() + "@time-limits.xinfang", ids.getFirst());
    }

    @Test
    @DisplayName("每行不超过七十五个八位字节，汉字不被拆开")
    void noLineIsLongerThanSeventyFiveOctets() {
        for (String line : feed().split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            assertFalse(line.contains("\uFFFD"), line);
        }
    }

    @Test
    void itSaysNumberDutyArticleAndDayAndNothingElse() {
        ICalendar read = Biweekly.parse(feed()).first();
        var event = read.getEvents().getFirst();
        assertEquals("办结信访事项 " + NUMBER, event.getSummary().getValue());
        assertEquals(
                "TL-05，《信访工作条例》第三十四条，" + LocalDate.of(2026, 5, 19) + "届满",
                event.getDescription().getValue());
        assertEquals(List.of(), read.getExperimentalProperties());
    }

    private String feed() {
        return new CalendarFeed("140106001-GOVERNMENT", List.of(first, second), Map.of(first.matter(), NUMBER), MADE)
                .text();
    }

    private static List<String> ids(String feed) {
        return Biweekly.parse(feed).first().getEvents().stream()
                .map(event -> event.getUid().getValue())
                .toList();
    }
}
