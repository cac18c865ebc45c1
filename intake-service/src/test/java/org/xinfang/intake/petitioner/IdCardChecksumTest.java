package org.xinfang.intake.petitioner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("居民身份证号码（GB 11643）")
class IdCardChecksumTest {
    /** The standard's own example. */
    private static final String EXAMPLE = "11010519491231002X";

    @ParameterizedTest
    @ValueSource(strings = {EXAMPLE, "440524188001010014"})
    void theExamplesOfTheStandardAreRight(String number) {
        assertTrue(IdCardChecksum.Rule.isRight(number));
    }

    @Test
    void everySingleWrongDigitIsFound() {
        for (int place = 0; place < 17; place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String typed = EXAMPLE.substring(0, place) + digit + EXAMPLE.substring(place + 1);
                assertEquals(typed.equals(EXAMPLE), IdCardChecksum.Rule.isRight(typed), typed);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "11010519491231002x, small letter",
        "110105491231002, the fifteen digits of old cards",
        "1101051949123100, too short",
        "11010519491231002XX, too long",
        "'', nothing",
        "１１０１０５１９４９１２３１００２X, full-width digits"
    })
    void aWrongShapeIsRefused(String number, String why) {
        assertFalse(IdCardChecksum.Rule.isRight(number), why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"11010519490231002", "11010519491331002", "11010519490229002", "11010518791231002"})
    void aBirthDateThatNeverWasIsRefusedHoweverRightItsCheck(String first17) {
        assertFalse(IdCardChecksum.Rule.isRight(withRightCheck(first17 + "0")));
    }

    private static String withRightCheck(String number) {
        int sum = 0;
        for (int place = 0; place < 17; place++) {
            sum += (number.charAt(place) - '0') * (int) (Math.pow(2, 17 - place) % 11);
        }
        return number.substring(0, 17) + "10X98765432".charAt(sum % 11);
    }
}
