package org.xinfang.bench.notice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.xinfang.bench.ground.Clock;
import org.xinfang.bench.ground.Components;
import org.xinfang.bench.ground.Console;
import org.xinfang.bench.ground.Publisher;
import org.xinfang.bench.ground.Replica;
import org.xinfang.bench.ground.Tokens;
import org.xinfang.contracts.Topics;
import org.xinfang.localstack.component.Component;

/** Measures notice-service beside LibreOffice. Arguments: the repository, an empty folder, the number of notices. */
public final class NoticeBench {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final int PORT = 18107;
    private static final int WARM_UP = 200;
    private static final int ALONE = 5;
    /** It did not come to the end of 300 in one process. */
    private static final int TOGETHER = 100;

    private NoticeBench() {}

    public static void main(String[] arguments)
            throws IOException, InterruptedException, SQLException, ExecutionException {
        Path fonts = Path.of(arguments[0]).toAbsolutePath().resolve("notice-service/target/fonts");
        Path data = Files.createDirectories(Path.of(arguments[1]));
        int notices = Integer.parseInt(arguments[2]);
        String page = service(Path.of(arguments[0]), data, fonts, notices);
        if (Office.installed()) {
            peer(TextDocument.of(page), fonts, data, notices);
        } else {
            Console.print("LibreOffice is not installed (no soffice): nothing to compare with.");
        }
        System.exit(0);
    }

    /** The service alone: from the event to the sealed paper. Gives the page of one of the letters. */
    private static String service(Path repository, Path data, Path fonts, int notices)
            throws IOException, InterruptedException, SQLException, ExecutionException {
        new Clock(data).begin(DAY);
        Console.tell("starting PostgreSQL and Kafka in %s", data);
        try (Components components = Components.start(repository, data)) {
            components.createTopics(
                    Topics.INTAKE_RESTRICTED, Topics.ROUTING, Topics.HANDLING, Topics.DEADLINE, Topics.ORGANS);
            Map<String, String> settings = Map.of("XINFANG_FONT_DIR", fonts.toString());
            try (Replica service = Replica.start(
                            Component.NOTICE, repository, data, PORT, components, new Tokens(), settings);
                    Publisher publisher = new Publisher(components.kafka(), DAY);
                    Issued issued = new Issued(components.postgresql())) {
                Cost cost = notices(new Opinions(publisher), issued, service, notices);
                Console.print("| | letters | s | letters/s | processor s | letters/s and core |");
                Console.print("|---|---|---|---|---|---|");
                print("notice-service: composed, numbered, printed, sealed, filed, told", cost);
                Files.write(data.resolve("service.pdf"), issued.pdf(Issued.OPINION));
                return issued.page(Issued.OPINION);
            }
        }
    }

    private static Cost notices(Opinions opinions, Issued issued, Replica service, int notices)
            throws SQLException, InterruptedException {
        Console.tell("registering %d petitioners, and %d opinions to warm up", WARM_UP + notices, WARM_UP);
        opinions.register(0, WARM_UP + notices);
        opinions.issue(0, WARM_UP);
        issued.await(Issued.RECEIPT, WARM_UP + notices);
        issued.await(Issued.OPINION, WARM_UP);
        service.awaitIdle();
        Console.tell("%d opinions at once", notices);
        Duration idle = service.worked();
        long begin = System.nanoTime();
        opinions.issue(WARM_UP, WARM_UP + notices);
        issued.await(Issued.OPINION, WARM_UP + notices);
        return new Cost(
                notices,
                Duration.ofNanos(System.nanoTime() - begin),
                service.worked().minus(idle));
    }

    private static void peer(String letter, Path fonts, Path data, int notices)
            throws IOException, InterruptedException {
        Console.tell("LibreOffice converts the same letter");
        Office office = Office.start(letter, fonts, data);
        print(
                "LibreOffice, one process for %d: converted".formatted(TOGETHER),
                converted(office, Math.ceilDiv(notices, TOGETHER), TOGETHER));
        print("LibreOffice, one process for each: converted", converted(office, ALONE, 1));
    }

    private static Cost converted(Office office, int times, int copies) throws IOException, InterruptedException {
        Duration processor = Duration.ZERO;
        long begin = System.nanoTime();
        for (int time = 0; time < times; time++) {
            processor = processor.plus(office.convert(copies));
        }
        return new Cost(times * copies, Duration.ofNanos(System.nanoTime() - begin), processor);
    }

    private static void print(String who, Cost cost) {
        Console.print(
                "| %s | %d | %.1f | %.1f | %.1f | %.1f |",
                who,
                cost.letters(),
                cost.passed().toMillis() / 1000.0,
                cost.perSecond(),
                cost.processor().toMillis() / 1000.0,
                cost.perSecondAndCore());
    }
}
