package org.xinfang.routing.table;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** CSV text of somebody else, as rows of cells; each cell is text as it stands, with its zeros, spaces and line breaks. */
public final class CsvCells {
    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();

    private CsvCells() {}

    /** The rows; empty when the text is no CSV, e.g. a quotation mark is never closed. */
    public static Optional<List<List<String>>> read(String text) {
        try (MappingIterator<String[]> rows = CSV.readerFor(String[].class).readValues(text)) {
            return Optional.of(rows.readAll().stream().map(List::of).toList());
        } catch (IOException noCsv) {
            return Optional.empty();
        }
    }

    /** The text of rows of cells. */
    public static String write(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (SequenceWriter writer = CSV.writerFor(String[].class).writeValues(text)) {
            for (List<String> row : rows) {
                writer.write(row.toArray(String[]::new));
            }
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return text.toString();
    }
}
