package org.xinfang.bench.routing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.ExecutionException;
import org.xinfang.bench.ground.Clients;
import org.xinfang.bench.ground.Clock;
import org.xinfang.bench.ground.Components;
import org.xinfang.bench.ground.Console;
import org.xinfang.bench.ground.Publisher;
import org.xinfang.bench.ground.Replica;
import org.xinfang.bench.ground.Tokens;
import org.xinfang.contracts.Topics;
import org.xinfang.localstack.component.Component;

/** Measures routing-service. Arguments: the repository, an empty folder, the number of matters told at once. */
public final class RoutingBench {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final int PORT = 18106;
    private static final int WARM_UP = 300;
    private static final Clients CLERKS = new Clients(2, Duration.ofSeconds(20));

    private RoutingBench() {}

    public static void main(String[] arguments)
            throws IOException, InterruptedException, SQLException, ExecutionException {
        Path repository = Path.of(arguments[0]);
        Path data = Files.createDirectories(Path.of(arguments[1]));
        new Clock(data).begin(DAY);
        Tokens tokens = new Tokens();
        Console.tell("starting PostgreSQL and Kafka in %s", data);
        try (Components components = Components.start(repository, data)) {
            components.createTopics(
                    Topics.INTAKE, Topics.INTAKE_RESTRICTED, Topics.HANDLING, Topics.DEADLINE, Topics.NOTICE);
            try (Replica service = Replica.start(Component.ROUTING, repository, data, PORT, components, tokens);
                    Publisher publisher = new Publisher(components.kafka(), DAY);
                    Suggestions suggestions = new Suggestions(components.postgresql())) {
                Told told = new Told(Texts.of(repository), publisher);
                decisions(told, suggestions, service, Integer.parseInt(arguments[2]));
                Console.print("");
                new Waiting(told, service, tokens.of(Registered.ORGAN, "dispatcher", "cleared")).measure(CLERKS);
            }
        }
        System.exit(0);
    }

    private static void decisions(Told told, Suggestions suggestions, Replica service, int matters)
            throws SQLException, InterruptedException {
        told.further(WARM_UP);
        suggestions.await(WARM_UP);
        service.awaitIdle();
        Console.tell("telling %d matters at once", matters);
        Duration idle = service.worked();
        long begin = System.nanoTime();
        told.further(matters);
        suggestions.await(WARM_UP + matters);
        double seconds = (System.nanoTime() - begin) / 1e9;
        double processor = service.worked().minus(idle).toMillis() / 1000.0;
        Console.print(
                "| matters told at once | s | suggested/s | processor seconds of the service | suggested/s and core |");
        Console.print("|---|---|---|---|---|");
        Console.print(
                "| %d | %.1f | %.0f | %.1f | %.0f |",
                matters, seconds, matters / seconds, processor, matters / processor);
    }
}
