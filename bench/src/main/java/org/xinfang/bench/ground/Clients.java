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

/** Clerks who ask one after the other, several at a time. */
public record Clients(int atATime, Duration howLong) {

    public Latencies ask(String address, String token) throws InterruptedException, ExecutionException {
        HttpRequest call = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json")
                .timeout(Duration.ofSeconds(30))
                .build();
        long begin = System.nanoTime();
        List<Long> all = new ArrayList<>();
        try (HttpClient http = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
                ExecutorService clerks = Executors.newFixedThreadPool(atATime)) {
            List<Future<List<Long>>> asking = new ArrayList<>();
            for (int clerk = 0; clerk < atATime; clerk++) {
                asking.add(clerks.submit(() -> untilEnough(http, call)));
            }
            for (Future<List<Long>> answers : asking) {
                all.addAll(answers.get());
            }
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new Latencies(all.stream().mapToLong(Long::longValue).toArray(), seconds);
    }

    private List<Long> untilEnough(HttpClient http, HttpRequest call) throws IOException, InterruptedException {
        List<Long> nanos = new ArrayList<>();
        long end = System.nanoTime() + howLong.toNanos();
        while (System.nanoTime() < end) {
            long sent = System.nanoTime();
            HttpResponse<String> answer = http.send(call, HttpResponse.BodyHandlers.ofString());
            nanos.add(System.nanoTime() - sent);
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(call.uri() + " → " + answer.statusCode() + " " + answer.body());
            }
        }
        return nanos;
    }
}
