package org.xinfang.bench.deadline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.xinfang.bench.ground.Console;
import org.xinfang.bench.ground.Replica;

/** How long it takes until every open limit has been counted anew after the arrangement of a year was imported. */
record Recount(Ground ground, Replica replica) {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What 2027 might be given; it moves the ends around New Year, Spring Festival and Qingming. */
    private static final String ARRANGEMENT = """
            {"source": "测量用", "published": "2026-11-02", "holidays": [
              {"name": "元旦", "firstDay": "2027-01-01", "lastDay": "2027-01-03"},
              {"name": "春节", "firstDay": "2027-02-05", "lastDay": "2027-02-11",
               "makeUpWorkdays": ["2027-01-31", "2027-02-20"]},
              {"name": "清明节", "firstDay": "2027-04-03", "lastDay": "2027-04-05"},
              {"name": "劳动节", "firstDay": "2027-05-01", "lastDay": "2027-05-05"},
              {"name": "端午节", "firstDay": "2027-06-09", "lastDay": "2027-06-09"},
              {"name": "中秋节", "firstDay": "2027-09-15", "lastDay": "2027-09-15"},
              {"name": "国庆节", "firstDay": "2027-10-01", "lastDay": "2027-10-07"}]}
            """;

    void measure() throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            long begin = System.nanoTime();
            answer(
                    http,
                    to("").PUT(HttpRequest.BodyPublishers.ofString(ARRANGEMENT)).header("If-Match", "\"0\""));
            JsonNode state = answer(http, to("/recomputation").GET());
            while (state.path("openDueDays").asLong() > 0 && System.nanoTime() - begin < PATIENCE.toNanos()) {
                Thread.sleep(200);
                state = answer(http, to("/recomputation").GET());
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            Console.tell("counted anew: %s", state);
            Console.print("| after the import of a year | counted anew | ends differently | s | due days left |");
            Console.print("|---|---|---|---|---|");
            Console.print(
                    "| 2027 | %d | %d | %.1f | %d |",
                    state.path("counted").asLong(),
                    state.path("rescheduled").asLong(),
                    seconds,
                    state.path("openDueDays").asLong());
        }
    }

    private HttpRequest.Builder to(String address) {
        return HttpRequest.newBuilder(URI.create(replica.address() + "/api/v1/calendars/2027" + address))
                .header("Authorization", "Bearer " + ground.tokens().of("140000-PETITION", "administrator"))
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(60));
    }

    private static JsonNode answer(HttpClient http, HttpRequest.Builder call) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(call.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.uri() + " → " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
