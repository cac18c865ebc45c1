package org.xinfang.bench.routing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.xinfang.bench.ground.Clients;
import org.xinfang.bench.ground.Console;
import org.xinfang.bench.ground.Latencies;
import org.xinfang.bench.ground.Replica;

/** From the moment in which a matter is told of until the clerk's page shows its suggestion. */
record Waiting(Told told, Replica service, String token) {
    private static final long LOOK_MILLIS = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    void measure(Clients clerks) throws InterruptedException, ExecutionException {
        Console.tell("waiting for single suggestions");
        Latencies waits = clerks.work(http -> awaitPage(http, told.one()));
        Console.print("| from the event to the page | matters | matters/s | p50 ms | p99 ms | max ms |");
        Console.print("|---|---|---|---|---|---|");
        Console.print("%s", waits.row(clerks.atATime() + " clerks, one matter after the other"));
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
