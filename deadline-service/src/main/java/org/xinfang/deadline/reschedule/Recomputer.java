package org.xinfang.deadline.reschedule;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.xinfang.deadline.bulk.Workers;

/** Looks every few seconds whether limits are to be counted anew, lets several workers do it, and shows how much is left. */
@ApplicationScoped
class Recomputer {

    private final RecomputeLimits recomputeLimits;
    private final ViewRecomputation viewRecomputation;
    private final MeterRegistry meters;
    private final Workers workers;

    Recomputer(
            RecomputeLimits recomputeLimits,
            ViewRecomputation viewRecomputation,
            MeterRegistry meters,
            Workers workers) {
        this.recomputeLimits = recomputeLimits;
        this.viewRecomputation = viewRecomputation;
        this.meters = meters;
        this.workers = workers;
    }

    void register(@Observes StartupEvent start) {
        Gauge.builder("xinfang.recomputation.open.due.days", viewRecomputation::openDueDays)
                .description("Days whose limits are still to be counted with a changed calendar")
                .register(meters);
    }

    @Scheduled(
            every = "{xinfang.reschedule.every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void look() {
        workers.workOff(recomputeLimits::recompute);
    }
}
