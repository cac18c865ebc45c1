package org.xinfang.bench.notice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** LibreOffice without a window, with the fonts of the service and a profile of its own, writing PDF/A-2b as the service does. */
final class Office {
    private static final String PROGRAM = "soffice";
    private static final String PDF_A_2B =
            "pdf:writer_pdf_Export:{\"SelectPdfVersion\":{\"type\":\"long\",\"value\":\"2\"}}";
    /** What the shell says of its children: user and system time. */
    private static final Pattern TIMES = Pattern.compile("(\\d+)m([\\d.]+)s (\\d+)m([\\d.]+)s\\s*$");

    private final Path data;

    private Office(Path data) {
        this.data = data;
    }

    /** Ready to convert one letter, which it has done once to set its profile up. */
    static Office start(String letter, Path fonts, Path data) throws IOException, InterruptedException {
        Files.writeString(data.resolve("fonts.conf"), """
                <?xml version="1.0"?>
                <fontconfig><dir>%s</dir><cachedir>%s</cachedir></fontconfig>
                """.formatted(fonts, data.resolve("font-cache")));
        Files.writeString(data.resolve("letter.fodt"), letter);
        Office office = new Office(data);
        office.convert(1);
        return office;
    }

    static boolean installed() {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, PROGRAM)));
    }

    /** Converts so many copies of the letter in one process; gives the processor time of it. */
    Duration convert(int copies) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(data, "letters");
        List<String> files = IntStream.range(0, copies)
                .mapToObj(copy -> folder.resolve("letter-" + copy + ".fodt").toString())
                .toList();
        for (String file : files) {
            Files.copy(data.resolve("letter.fodt"), Path.of(file));
        }
        List<String> words = new ArrayList<>(List.of(
                "bash",
                "-c",
                "\"$@\" >/dev/null 2>&1; times",
                "bash",
                PROGRAM,
                "-env:UserInstallation=file://" + data.resolve("profile"),
                "--headless",
                "--convert-to",
                PDF_A_2B,
                "--outdir",
                folder.toString()));
        words.addAll(files);
        ProcessBuilder builder = new ProcessBuilder(words);
        builder.environment().put("FONTCONFIG_FILE", data.resolve("fonts.conf").toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        expect(copies, folder);
        return processorTime(said);
    }

    private static void expect(int copies, Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            long written =
                    files.filter(file -> file.toString().endsWith(".pdf")).count();
            if (written != copies) {
                throw new IllegalStateException(written + " of " + copies + " letters were converted");
            }
        }
    }

    private static Duration processorTime(String times) {
        Matcher matcher = TIMES.matcher(times);
        if (!matcher.find()) {
            throw new IllegalStateException("the shell tells no times: " + times);
        }
        double seconds = 60 * (Double.parseDouble(matcher.group(1)) + Double.parseDouble(matcher.group(3)))
                + Double.parseDouble(matcher.group(2))
                + Double.parseDouble(matcher.group(4));
        return Duration.ofMillis(Math.round(seconds * 1000));
    }
}
