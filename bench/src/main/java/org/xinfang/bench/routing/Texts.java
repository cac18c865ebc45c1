package org.xinfang.bench.routing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The texts of the evaluation set, as petitioners write: some claims each, of every category. */
record Texts(List<String> all) {
    private static final int COLUMNS = 6;

    static Texts of(Path repository) throws IOException {
        Path file = repository.resolve("routing-service/src/test/resources/classification/held-out.csv");
        List<String> texts = Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("no,"))
                .map(line -> line.split(",", COLUMNS)[COLUMNS - 1])
                .toList();
        return new Texts(texts);
    }

    String of(int number) {
        return all.get(number % all.size());
    }
}
