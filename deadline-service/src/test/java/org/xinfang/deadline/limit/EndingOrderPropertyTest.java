package org.xinfang.deadline.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xinfang.platform.core.Outcome;

class EndingOrderPropertyTest {

    private final TimeLimit running = TimeLimitMother.handling();

    @Property
    void endingsInAnyOrderAndAnyNumberLeadToTheSameState(
            @ForAll("histories") List<Ending> history, @ForAll Random random) {
        List<Ending> shuffled = new ArrayList<>(history);
        shuffled.addAll(history.subList(0, history.size() / 2));
        Collections.shuffle(shuffled, random);
        assertEquals(endAll(history), endAll(shuffled));
    }

    @Provide
    Arbitrary<List<Ending>> histories() {
        LocalDate accepted = running.terms().dayZero();
        return Combinators.combine(
                        Arbitraries.of(Ending.Effect.class),
                        Arbitraries.integers().between(0, 90),
                        Arbitraries.of("出具意见书", "已承办", "其他"))
                .as((effect, day, reason) -> new Ending(effect, accepted.plusDays(day), reason))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private TimeLimit endAll(List<Ending> history) {
        TimeLimit state = running;
        for (Ending ending : history) {
            if (state.end(ending) instanceof Outcome.Done<TimeLimit.Moved>(TimeLimit.Moved moved)) {
                state = moved.state();
            }
        }
        return state;
    }
}
