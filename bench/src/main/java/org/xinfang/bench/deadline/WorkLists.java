package org.xinfang.bench.deadline;

import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.ExecutionException;
import org.xinfang.bench.ground.Clients;
import org.xinfang.bench.ground.Console;
import org.xinfang.bench.ground.Replica;

/** How long a clerk waits for his work list. */
record WorkLists(Ground ground, Replica replica) {
    private static final Clients CLIENTS = new Clients(4, Duration.ofSeconds(10));
    private static final Clients WARM_UP = new Clients(4, Duration.ofSeconds(3));

    void measure() throws InterruptedException, ExecutionException {
        Console.print("| work list, 4 clients at a time | calls | calls/s | p50 ms | p99 ms | max ms |");
        Console.print("|---|---|---|---|---|---|");
        LocalDate week = ground.firstDay().plusDays(Facts.DAYS / 2);
        row("one organ, due within half the time", "140105-HOUSING", "?dueBefore=" + week);
        row("county, most urgent 50", "140105-PETITION", "?dueBefore=" + week);
        row("city with eleven counties, most urgent 50", "140100-PETITION", "?dueBefore=" + week);
    }

    private void row(String name, String organ, String query) throws InterruptedException, ExecutionException {
        String address = replica.address() + "/api/v1/time-limits" + query;
        String token = ground.tokens().of(organ, "handler");
        Console.tell("asking: %s", name);
        WARM_UP.ask(address, token);
        Console.print("%s", CLIENTS.ask(address, token).row(name));
    }
}
