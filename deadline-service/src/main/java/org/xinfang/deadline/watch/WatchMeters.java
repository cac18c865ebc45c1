package org.xinfang.deadline.watch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** What operations see of the watch: how long a batch takes, what is told, and whether it keeps up. */
@ApplicationScoped
class WatchMeters {

    private final MeterRegistry registry;
    private final WatchList watchList;
    private final Timer batches;
    private final AtomicLong waiting;
    private final AtomicLong oldestSeconds;

    WatchMeters(MeterRegistry registry, WatchList watchList) {
        this.registry = registry;
        this.watchList = watchList;
        this.batches = Timer.builder("xinfang.watch.batch")
                .description("one batch of limits looked at, with all that was told of them")
                .register(registry);
        this.waiting = registry.gauge("xinfang.watch.backlog", new AtomicLong());
        this.oldestSeconds = registry.gauge("xinfang.watch.backlog.oldest.seconds", new AtomicLong());
    }

    List<Watched> timed(Supplier<List<Watched>> batch) {
        List<Watched> found = batches.record(batch);
        found.forEach(watched -> watched.look().tellings().forEach(this::count));
        return found;
    }

    private void count(Telling telling) {
        String what = switch (telling) {
            case Telling.Warn warn -> "warned";
            case Telling.Miss miss -> "missed";
            case Telling.Escalate escalate -> "escalated";
        };
        registry.counter("xinfang.watch.told", "what", what, "late", Boolean.toString(telling.late()))
                .increment();
    }

    /** @param now legal time */
    void backlog(OffsetDateTime now) {
        WatchList.Backlog backlog = watchList.backlog(now);
        waiting.set(backlog.limits());
        oldestSeconds.set(Duration.between(backlog.oldest(), now).toSeconds());
    }
}
