package org.xinfang.deadline.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTest {

    @ParameterizedTest(name = "{0} seen from {1}: from {2}, before {3}")
    @CsvSource({
        "OVERDUE, 2026-03-19, , 2026-03-19",
        "TODAY, 2026-03-19, 2026-03-19, 2026-03-20",
        "THIS_WEEK, 2026-03-19, 2026-03-19, 2026-03-23",
        "THIS_WEEK, 2026-03-22, 2026-03-22, 2026-03-23",
        "LATER, 2026-03-22, 2026-03-23, ",
        "LATER, 2026-03-16, 2026-03-23, "
    })
    @DisplayName("本周为自然周，周一至周日")
    void weeksAreNaturalWeeks(Due due, LocalDate today, @Nullable LocalDate from, @Nullable LocalDate until) {
        assertEquals(from, due.from(today));
        assertEquals(until, due.until(today));
    }
}
