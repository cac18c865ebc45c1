package org.xinfang.intake.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("信访件编号")
class MatterNumberTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource({
        "1, 140105202603020001",
        "42, 140105202603020042",
        "9999, 140105202603029999",
        "10000, 1401052026030210000",
        "123456, 14010520260302123456"
    })
    void regionDayAndSequenceMakeTheNumber(int sequence, String number) {
        assertEquals(number, MatterNumber.of("140105", MONDAY, sequence).value());
    }

    @Test
    void numbersOfOneDayOfUpTo9999MattersSortAsTheyWereTaken() {
        String ninth = MatterNumber.of("140105", MONDAY, 9).value();
        String tenth = MatterNumber.of("140105", MONDAY, 10).value();
        assertEquals(true, ninth.compareTo(tenth) < 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "14010520260302001", "14010520260302000A", "140105-20260302-0001"})
    void whatIsNoNumberIsRefused(String value) {
        assertThrows(IllegalArgumentException.class, () -> new MatterNumber(value));
    }
}
