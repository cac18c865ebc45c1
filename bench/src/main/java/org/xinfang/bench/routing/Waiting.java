package org.xinfang.bench.routing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.xinfang.bench.ground.Console;
import org.xinfang.bench.ground.Latencies;
import org.xinfang.bench.ground.Replica;

/** From the moment in which a matter is told of until the clerk's page shows its suggestion. */
record Waiting(Told told, Replica service, String token) {
    private static final long LOOK_MILLIS = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    void measure(int clerks, Duration howLong) throws InterruptedException, ExecutionException {
        Console.tell("waiting for single suggestions");
        List<Long> all = new ArrayList<>();
        long begin = System.nanoTime();
        try (HttpClient http = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
                ExecutorService desks = Executors.newFixedThreadPool(clerks)) {
            List<Future<List<Long>>> waiting = new ArrayList<>();
            for (int clerk = 0; clerk < clerks; clerk++) {
                waiting.add(desks.submit(() -> untilEnough(http, howLong)));
            }
            for (Future<List<Long>> waits : waiting) {
                all.addAll(waits.get());
            }
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        long[] nanos = all.stream().mapToLong(Long::longValue).toArray();
        Console.print("| from the event to the page | matters | matters/s | p50 ms | p99 ms | max ms |");
        Console.print("|---|---|---|---|---|---|");
        Console.print("%s", new Latencies(nanos, seconds).row(clerks + " clerks, one matter after the other"));
    }

    private List<Long> untilEnough(HttpClient http, Duration howLong) throws IOException, InterruptedException {
        List<Long> nanos = new ArrayList<>();
        long end = System.nanoTime() + howLong.toNanos();
        while (System.nanoTime() < end) {
            long begin = System.nanoTime();
            awaitPage(http, told.one());
            nanos.add(System.nanoTime() - begin);
        }
        return nanos;
    }

    private void awaitPage(HttpClient http, Registered registered) throws IOException, InterruptedException {
        HttpRequest call = HttpRequest.newBuilder(
                        URI.create(service.address() + "/api/v1/matters/" + registered.matter() + "/routing"))
                .header("Authorization", "Bearer " + token)
                .timeout(PATIENCE)
                .build();
        long latest = System.nanoTime() + PATIENCE.toNanos();
        while (http.send(call, HttpResponse.BodyHandlers.discarding()).statusCode() != 200) {
            if (System.nanoTime() > latest) {
                throw new IllegalStateException(registered.matter() + " has no suggestion");
            }
            Thread.sleep(LOOK_MILLIS);
        }
    }
}
