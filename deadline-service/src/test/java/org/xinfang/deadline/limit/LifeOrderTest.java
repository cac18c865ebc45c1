package org.xinfang.deadline.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfang.deadline.rule.RuleCode;

/** A limit is a function of its facts: their order and their repetition change nothing. */
class LifeOrderTest {

    private static final LocalDate DAY_ZERO = LocalDate.of(2026, 3, 20);
    private static final int HISTORIES = 400;

    @ParameterizedTest
    @ValueSource(strings = {"TL-01", "TL-02", "TL-05", "TL-06", "TL-07", "TL-09"})
    @DisplayName("事实的次序和重复不影响状态、届满日和经过")
    void anyOrderAndAnyRepetitionLeadToTheSameLife(String rule) {
        TimeLimit started = TimeLimitMother.start(new RuleCode(rule), Subject.claim(1), DAY_ZERO);
        Random random = new Random(20220501);
        for (int i = 0; i < HISTORIES; i++) {
            List<Happening> history = history(random, rule);
            List<Happening> shuffled = new ArrayList<>(history);
            shuffled.addAll(history.subList(0, history.size() / 2));
            Collections.shuffle(shuffled, random);
            Lives inOrder = Lives.of(started, history);
            Lives anyhow = Lives.of(started, shuffled);
            assertEquals(inOrder.limit(), anyhow.limit(), shuffled::toString);
            assertEquals(inOrder.history(), anyhow.history(), shuffled::toString);
        }
    }

    /** Up to three hearings, some never closed or told wrongly, an extension, a reopening, endings and notes. */
    private static List<Happening> history(Random random, String rule) {
        List<Happening> history = new ArrayList<>();
        for (String hearing : List.of("a", "b", "c").subList(0, random.nextInt(4))) {
            LocalDate opened = day(random);
            history.add(Lives.opened(hearing, opened));
            if (random.nextInt(4) > 0) {
                history.add(Lives.closed(hearing, opened.plusDays(random.nextInt(15) - 2L)));
            }
        }
        if (rule.equals("TL-05") && random.nextBoolean()) {
            history.add(Lives.extended(1 + random.nextInt(30), day(random)));
        }
        if (rule.equals("TL-06") && random.nextBoolean()) {
            LocalDate decided = day(random);
            history.add(new Happening.Reopened(decided.minusDays(random.nextInt(20)), "洪水", "负责人", decided));
        }
        if (rule.equals("TL-01")) {
            Stream.of(Ending.Effect.values())
                    .filter(effect -> random.nextBoolean())
                    .forEach(effect -> history.add(Lives.undone(effect, day(random))));
        }
        if (rule.equals("TL-02")) {
            history.addAll(ofClaims(random));
        }
        Stream.generate(() -> random.nextBoolean() ? Lives.met(day(random)) : Lives.cancelled(day(random)))
                .limit(random.nextInt(4))
                .forEach(history::add);
        history.add(new Happening.Noted(day(random), "第1次补充材料"));
        return history;
    }

    /** One or two classifications, and what became of some of their claims. */
    private static List<Happening> ofClaims(Random random) {
        List<Happening> history = new ArrayList<>();
        for (int correction = 0; correction <= random.nextInt(2); correction++) {
            List<Integer> claims = List.of(1, 2, 3).subList(0, 1 + random.nextInt(3));
            history.add(new Happening.Divided(claims, DAY_ZERO, Instant.EPOCH.plusSeconds(correction)));
        }
        for (int claim = 1; claim <= 3; claim++) {
            history.add(new Happening.OfClaim(
                    claim, random.nextBoolean() ? Lives.met(day(random)) : Lives.cancelled(day(random))));
            if (random.nextInt(3) == 0) {
                history.add(new Happening.OfClaim(claim, Lives.undone(Ending.Effect.CANCELLED, day(random))));
            }
        }
        return history;
    }

    private static LocalDate day(Random random) {
        return DAY_ZERO.plusDays(random.nextInt(100));
    }
}
