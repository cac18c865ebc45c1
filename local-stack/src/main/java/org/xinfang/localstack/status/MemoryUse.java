package org.xinfang.localstack.status;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The memory of a process and all its descendants, in MiB. */
final class MemoryUse {
    private MemoryUse() {}

    static long mebibytes(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                        .mapToLong(each -> kibibytes(each.pid()))
                        .sum()
                / 1024;
    }

    /** Linux tells the fair share of memory that processes share (PostgreSQL's buffers); elsewhere it counts each time. */
    private static long kibibytes(long pid) {
        Path rollup = Path.of("/proc", String.valueOf(pid), "smaps_rollup");
        try {
            if (Files.isReadable(rollup)) {
                return share(Files.readAllLines(rollup));
            }
            Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", String.valueOf(pid)).start();
            String answer = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return answer.isEmpty() ? 0 : Long.parseLong(answer);
        } catch (IOException ended) {
            return 0;
        }
    }

    /** The line is {@code Pss:     12345 kB}. */
    static long share(List<String> rollup) {
        return rollup.stream()
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }
}
