package org.xinfang.acceptance.scene;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * Lets stories that are told at once share one legal time, which only moves forward: when every story waits for some
 * moment, the clock goes to the earliest of these, and whoever waited for it acts on. While one acts, time stands.
 */
public final class Conductor {
    private final Consumer<OffsetDateTime> clock;
    private final List<Waiting> waiting = new ArrayList<>();
    private int acting;

    /**
     * @param stories how many take part; each ends with {@link #leave()}
     * @param clock moves legal time to a moment
     */
    public Conductor(int stories, Consumer<OffsetDateTime> clock) {
        this.acting = stories;
        this.clock = clock;
    }

    private record Waiting(OffsetDateTime moment, CompletableFuture<Void> reached) {}

    /** Comes back when legal time has reached the moment. */
    public void until(OffsetDateTime moment) {
        Waiting mine = new Waiting(moment, new CompletableFuture<>());
        rest(mine);
        mine.reached().join();
    }

    /** A story is told to its end, or has failed: the others do not wait for it any more. */
    public synchronized void leave() {
        acting--;
        moveOn();
    }

    private synchronized void rest(Waiting story) {
        waiting.add(story);
        acting--;
        moveOn();
    }

    private void moveOn() {
        if (acting > 0 || waiting.isEmpty()) {
            return;
        }
        OffsetDateTime earliest = waiting.stream()
                .map(Waiting::moment)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        try {
            clock.accept(earliest);
            release(waiting.stream()
                    .filter(story -> !story.moment().isAfter(earliest))
                    .toList());
        } catch (RuntimeException broken) {
            waiting.forEach(story -> story.reached().completeExceptionally(broken));
            release(List.copyOf(waiting));
        }
    }

    private void release(List<Waiting> due) {
        waiting.removeAll(due);
        acting += due.size();
        due.forEach(story -> story.reached().complete(null));
    }
}
