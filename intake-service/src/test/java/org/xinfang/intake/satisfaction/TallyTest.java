package org.xinfang.intake.satisfaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("群众满意率、参评率")
class TallyTest {

    @Test
    @DisplayName("满意率＝（满意＋基本满意）÷（满意＋基本满意＋不满意）")
    void theSatisfiedAndBasicallySatisfiedAmongThoseWhoSpoke() {
        assertEquals(new BigDecimal("0.8571"), new Tally(4, 2, 1, 9, 9, 9).satisfactionRate());
    }

    @Test
    @DisplayName("参评率＝已评价÷（已评价＋超期未评价），待评价和未评价的不计")
    void thoseWhoSpokeAmongThoseWhoseWindowEnded() {
        assertEquals(new BigDecimal("0.7778"), new Tally(4, 2, 1, 2, 9, 9).participationRate());
    }

    @Test
    void nothingIsNoRate() {
        Tally waiting = new Tally(0, 0, 0, 0, 3, 1);
        assertNull(waiting.satisfactionRate());
        assertNull(waiting.participationRate());
        assertEquals(new BigDecimal("0.0000"), new Tally(0, 0, 0, 3, 0, 0).participationRate());
    }
}
