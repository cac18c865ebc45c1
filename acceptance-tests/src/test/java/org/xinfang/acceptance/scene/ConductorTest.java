package org.xinfang.acceptance.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
class ConductorTest {
    private final List<String> course = new CopyOnWriteArrayList<>();

    @Test
    void timeGoesToTheEarliestMomentWhenAllWait() {
        Conductor conductor = new Conductor(2, now -> course.add("time " + day(now)));
        CompletableFuture<Void> one = told(conductor, "one", 3, 9);
        CompletableFuture<Void> other = told(conductor, "other", 5);

        CompletableFuture.allOf(one, other).join();
        assertThat(course).containsExactly("time 3", "one 3", "time 5", "other 5", "time 9", "one 9");
    }

    @Test
    void storiesOfTheSameDayActTogether() {
        Conductor conductor = new Conductor(2, now -> course.add("time " + day(now)));
        CompletableFuture.allOf(told(conductor, "one", 3), told(conductor, "other", 3))
                .join();
        assertThat(course)
                .containsExactlyInAnyOrder("time 3", "one 3", "other 3")
                .startsWith("time 3");
    }

    @Test
    void aStoryThatFailedIsNotWaitedFor() {
        Conductor conductor = new Conductor(2, now -> course.add("time " + day(now)));
        CompletableFuture<Void> other = told(conductor, "other", 5);
        conductor.leave();
        other.join();
        assertThat(course).containsExactly("time 5", "other 5");
    }

    @Test
    void aClockThatCannotBeMovedEndsEveryStory() {
        Conductor conductor = new Conductor(2, now -> {
            throw new IllegalStateException("no clock");
        });
        CompletableFuture<Void> one = told(conductor, "one", 3);
        CompletableFuture<Void> other = told(conductor, "other", 5);
        for (CompletableFuture<Void> story : List.of(one, other)) {
            assertThatThrownBy(story::join)
                    .isInstanceOf(CompletionException.class)
                    .hasRootCauseMessage("no clock");
        }
    }

    private CompletableFuture<Void> told(Conductor conductor, String name, int... days) {
        CompletableFuture<Void> end = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try {
                for (int day : days) {
                    conductor.until(OffsetDateTime.parse("2026-03-0" + day + "T10:00:00+08:00"));
                    course.add(name + " " + day);
                }
                conductor.leave();
                end.complete(null);
            } catch (RuntimeException failure) {
                end.completeExceptionally(failure);
            }
        });
        return end;
    }

    private static int day(OffsetDateTime moment) {
        return moment.getDayOfMonth();
    }
}
