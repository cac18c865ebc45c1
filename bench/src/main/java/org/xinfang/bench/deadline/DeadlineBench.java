package org.xinfang.bench.deadline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.ExecutionException;
import org.xinfang.bench.ground.Clock;
import org.xinfang.bench.ground.Components;
import org.xinfang.bench.ground.Console;
import org.xinfang.bench.ground.Publisher;
import org.xinfang.bench.ground.Replica;
import org.xinfang.bench.ground.Tokens;
import org.xinfang.contracts.Topics;

/**
 * Measures deadline-service with a million open limits. Arguments: the repository, an empty folder, the number of limits,
 * and for how many minutes at most limits are started by events; the rest is copied into the database.
 */
public final class DeadlineBench {
    /** A Monday in a stretch without holidays in the days that follow. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 2);

    private static final int FIRST_PORT = 18104;
    private static final int SECOND_PORT = 18105;

    private final Ground ground;
    private final long limits;
    private final Duration byEvents;

    private DeadlineBench(Ground ground, long limits, Duration byEvents) {
        this.ground = ground;
        this.limits = limits;
        this.byEvents = byEvents;
    }

    public static void main(String[] arguments)
            throws IOException, InterruptedException, SQLException, ExecutionException {
        Path repository = Path.of(arguments[0]);
        Path data = Files.createDirectories(Path.of(arguments[1]));
        Clock clock = new Clock(data);
        clock.begin(FIRST_DAY);
        Console.tell("starting PostgreSQL and Kafka in %s", data);
        try (Components components = Components.start(repository, data);
                Ledger ledger = new Ledger(components.postgresql())) {
            components.createTopics(Topics.INTAKE, Topics.ROUTING, Topics.HANDLING, Topics.NOTICE);
            Ground ground = new Ground(repository, data, FIRST_DAY, components, new Tokens(), clock, ledger);
            new DeadlineBench(ground, Long.parseLong(arguments[2]), Duration.ofMinutes(Long.parseLong(arguments[3])))
                    .measure();
        }
        System.exit(0);
    }

    private void measure() throws IOException, InterruptedException, SQLException, ExecutionException {
        try (Replica first = ground.replica(FIRST_PORT);
                Publisher publisher = new Publisher(ground.components().kafka(), FIRST_DAY)) {
            Starts starts = new Starts(ground, new Matters(publisher, FIRST_DAY));
            starts(starts, first);
            Console.print("");
            first.awaitIdle();
            new WorkLists(ground, first).measure();
            Console.print("");
            sweeps(starts, first);
            Console.print("");
            first.awaitIdle();
            new Recount(ground, first).measure();
        }
    }

    private void starts(Starts starts, Replica replica) throws SQLException, InterruptedException {
        Console.tell("starting limits by events");
        Starts.head();
        starts.row(matters(0.01));
        starts.row(matters(0.04));
        starts.goOn(limits, byEvents);
        replica.awaitIdle();
        fill();
        starts.row(matters(0.01));
    }

    /** So many as start this part of all limits. */
    private int matters(double part) {
        return (int) (limits * part / Facts.LIMITS);
    }

    /** What events have not brought in time is copied from what they have brought. */
    private void fill() throws SQLException {
        long now = ground.ledger().limits();
        int copies = (int) (limits / now) - 1;
        if (copies > 0) {
            Console.tell("copying %d limits %d times", now, copies);
            ground.ledger().multiply(copies);
        }
    }

    private void sweeps(Starts starts, Replica first) throws IOException, InterruptedException, SQLException {
        Sweep sweep = new Sweep(ground);
        Console.print("| sweep | announced | s | announced/s | processor seconds of the replicas |");
        Console.print("|---|---|---|---|---|");
        Duration idle = first.worked();
        Growth alone = sweep.until(FIRST_DAY.plusDays(8));
        row("one replica, eight days at once", alone, seconds(first.worked().minus(idle)));
        try (Replica second = ground.replica(SECOND_PORT)) {
            first.awaitIdle();
            second.awaitIdle();
            long before = ground.ledger().newestEvent();
            Duration firstIdle = first.worked();
            Duration secondIdle = second.worked();
            Growth both = sweep.until(FIRST_DAY.plusDays(9));
            row(
                    "two replicas, one day",
                    both,
                    seconds(first.worked().minus(firstIdle)) + " + "
                            + seconds(second.worked().minus(secondIdle)));
            Console.print("");
            Console.print(
                    "Announced twice by two replicas: %d. Parked: %d.",
                    ground.ledger().repeatedSince(before), ground.ledger().parked());
            Growth shared = starts.measure(matters(0.01));
            Console.print("Two replicas start %.0f limits/s from events.", shared.perSecond());
        }
    }

    private static void row(String name, Growth growth, String processor) {
        Console.print(
                "| %s | %d%s | %.1f | %.0f | %s |",
                name,
                growth.events(),
                growth.complete() ? "" : " (not finished)",
                growth.seconds(),
                growth.perSecond(),
                processor);
    }

    private static String seconds(Duration worked) {
        return "%.1f".formatted(worked.toMillis() / 1000.0);
    }
}
