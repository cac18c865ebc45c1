package org.xinfang.intake.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("查询码")
class QueryCodeTest {
    private static final List<String> CODES = Stream.concat(
                    Stream.of("09090909099", "90909090909", "00000000000", "12345678907"),
                    Stream.generate(() -> QueryCode.random().value()).limit(300))
            .filter(QueryCode::isWellFormed)
            .toList();

    @Test
    void aRandomCodeIsWellFormed() {
        assertTrue(CODES.size() >= 300);
        CODES.forEach(code -> assertTrue(code.matches("\\d{11}"), code));
    }

    @Test
    void everySingleWrongDigitIsFound() {
        for (String code : CODES) {
            for (int place = 0; place < code.length(); place++) {
                for (char digit = '0'; digit <= '9'; digit++) {
                    String typed = code.substring(0, place) + digit + code.substring(place + 1);
                    assertEquals(digit == code.charAt(place), QueryCode.isWellFormed(typed), code + " → " + typed);
                }
            }
        }
    }

    @Test
    void everySwapOfNeighboursIsFound() {
        for (String code : CODES) {
            for (int place = 0; place + 1 < code.length(); place++) {
                char left = code.charAt(place);
                char right = code.charAt(place + 1);
                String typed = code.substring(0, place) + right + left + code.substring(place + 2);
                assertEquals(left == right, QueryCode.isWellFormed(typed), code + " → " + typed);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567890", "123456789012", "1234567890a", "１２３４５６７８９０１", " 12345678901"})
    void whatIsNoCodeIsNoCode(String value) {
        assertFalse(QueryCode.isWellFormed(value));
        assertThrows(IllegalArgumentException.class, () -> new QueryCode(value));
    }

    @Test
    void whatIsStoredTellsNothingAndIsBoundToItsMatter() {
        QueryCode code = QueryCode.random();
        UUID matter = UUID.randomUUID();
        assertEquals(new QueryCode(code.value()).hashFor(matter), code.hashFor(matter));
        assertNotEquals(code.hashFor(UUID.randomUUID()), code.hashFor(matter));
        assertFalse(code.hashFor(matter).contains(code.value()));
        assertFalse(code.toString().contains(code.value()));
    }
}
