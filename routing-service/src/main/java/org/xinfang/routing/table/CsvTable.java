package org.xinfang.routing.table;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** A CSV file of the class path with a header line; comment lines begin with {@code #}. */
public final class CsvTable {
    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvParser.Feature.TRIM_SPACES, CsvParser.Feature.FAIL_ON_MISSING_COLUMNS)
            .build();

    private CsvTable() {}

    /** The rows. Fails when the file is missing or a row is short. */
    public static List<CsvRow> read(String resource) {
        try (InputStream file = open(resource);
                MappingIterator<Map<String, String>> rows = CSV.readerForMapOf(String.class)
                        .with(CsvSchema.emptySchema().withHeader().withComments())
                        .readValues(file)) {
            return rows.readAll().stream().map(CsvRow::new).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("table " + resource, unreadable);
        }
    }

    private static InputStream open(String resource) throws IOException {
        InputStream file = CsvTable.class.getResourceAsStream("/" + resource);
        if (file == null) {
            throw new IOException("not on the class path: " + resource);
        }
        return file;
    }
}
