package org.xinfang.deadline.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.context.ManagedExecutor;

/** Several threads that take batches of the same work until there is none: one mostly waits for the database. */
@ApplicationScoped
public class Workers {

    private final ManagedExecutor executor;
    private final int workers;

    Workers(ManagedExecutor executor, @ConfigProperty(name = "xinfang.workers") int workers) {
        this.executor = executor;
        this.workers = workers;
    }

    /**
     * Returns when every worker has found nothing more to do.
     *
     * @param batch does one batch in a transaction of its own that leaves alone what others have in hand; false when it found
     *     nothing
     */
    public void workOff(BooleanSupplier batch) {
        CompletableFuture<?>[] all = IntStream.range(0, workers)
                .mapToObj(worker -> executor.runAsync(() -> whileThereIsMore(batch)))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(all).join();
    }

    private static void whileThereIsMore(BooleanSupplier batch) {
        boolean more = true;
        while (more) {
            more = batch.getAsBoolean();
        }
    }
}
