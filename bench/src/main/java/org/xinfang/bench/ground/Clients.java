package org.xinfang.bench.ground;

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

/** Clerks who do one thing after the other, several at a time. */
public record Clients(int atATime, Duration howLong) {

    /** One thing that a clerk does; how long it takes is measured. */
    @FunctionalInterface
    public interface Work {
        void once(HttpClient http) throws IOException, InterruptedException;
    }

    /** They ask for the same page again and again. */
    public Latencies ask(String address, String token) throws InterruptedException, ExecutionException {
        HttpRequest call = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json")
                .timeout(Duration.ofSeconds(30))
                .build();
        return work(http -> {
            HttpResponse<String> answer = http.send(call, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(call.uri() + " → " + answer.statusCode() + " " + answer.body());
            }
        });
    }

    public Latencies work(Work work) throws InterruptedException, ExecutionException {
        long begin = System.nanoTime();
        List<Long> all = new ArrayList<>();
        try (HttpClient http = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
                ExecutorService clerks = Executors.newFixedThreadPool(atATime)) {
            List<Future<List<Long>>> working = new ArrayList<>();
            for (int clerk = 0; clerk < atATime; clerk++) {
                working.add(clerks.submit(() -> untilEnough(http, work)));
            }
            for (Future<List<Long>> nanos : working) {
                all.addAll(nanos.get());
            }
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new Latencies(all.stream().mapToLong(Long::longValue).toArray(), seconds);
    }

    private List<Long> untilEnough(HttpClient http, Work work) throws IOException, InterruptedException {
        List<Long> nanos = new ArrayList<>();
        long end = System.nanoTime() + howLong.toNanos();
        while (System.nanoTime() < end) {
            long begin = System.nanoTime();
            work.once(http);
            nanos.add(System.nanoTime() - begin);
        }
        return nanos;
    }
}
