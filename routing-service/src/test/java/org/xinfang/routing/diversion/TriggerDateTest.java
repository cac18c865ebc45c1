package org.xinfang.routing.diversion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TriggerDateTest {

    @ParameterizedTest
    @CsvSource({
        "公司去年7月10日把我辞退, 2025-07-10",
        "2024年3月1日作出的决定, 2024-03-01",
        "9月1日罚了我五千元, 2025-09-01",
        "5月20号被辞退, 2026-05-20",
        "前年2月30日, ",
        "一直不给, "
    })
    void theDayIsReadAsThePetitionerMeantIt(String text, LocalDate day) {
        assertEquals(Optional.ofNullable(day), TriggerDate.in(text, LocalDate.of(2026, 6, 20)));
    }
}
