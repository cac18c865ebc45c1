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

    /**
     * The rows of a table in this text.
     *
     * @throws IllegalArgumentException when a row is short or the text is no table
     */
    public static List<CsvRow> parse(String text) {
        try (MappingIterator<Map<String, String>> rows = CSV.readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader().withComments())
                .readValues(text)) {
            return rows.readAll().stream().map(CsvRow::new).toList();
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("not a table", unreadable);
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
