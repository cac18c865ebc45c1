package org.xinfang.deadline.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.xinfang.platform.core.Outcome;

class EndingOrderPropertyTest {

    private final TimeLimit running = TimeLimitMother.handling();

    @RepeatedTest(200)
    void endingsInAnyOrderAndAnyNumberLeadToTheSameState(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        List<Ending> history = history(random);
        List<Ending> shuffled = new ArrayList<>(history);
        shuffled.addAll(history.subList(0, history.size() / 2));
        Collections.shuffle(shuffled, random);
        assertEquals(endAll(history), endAll(shuffled));
    }

    private List<Ending> history(Random random) {
        List<String> reasons = List.of("出具意见书", "已承办", "其他");
        LocalDate accepted = running.terms().dayZero();
        return Stream.generate(() -> new Ending(
                        random.nextBoolean() ? Ending.Effect.MET : Ending.Effect.CANCELLED,
                        accepted.plusDays(random.nextInt(91)),
                        reasons.get(random.nextInt(reasons.size()))))
                .limit(1 + random.nextInt(6))
                .toList();
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
