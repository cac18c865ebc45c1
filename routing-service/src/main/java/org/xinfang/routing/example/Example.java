package org.xinfang.routing.example;

import java.util.List;
import org.xinfang.routing.table.CsvRow;
import org.xinfang.routing.table.CsvTable;

/**
 * A letter with one claim that somebody has classified.
 *
 * @param no its number
 * @param kind row of the diversion table
 * @param contentClass first-level content class
 * @param text the letter
 */
public record Example(String no, String kind, String contentClass, String text) {
    private static final String SEVERAL_CLAIMS = "+";

    /** The examples that ship: invented letters, none of a real person. */
    static List<Example> shipped() {
        return CsvTable.read("classification/examples.csv").stream()
                .filter(row -> !row.text("kinds").contains(SEVERAL_CLAIMS))
                .map(Example::of)
                .toList();
    }

    private static Example of(CsvRow row) {
        return new Example(
                row.text("no"),
                row.list("kinds").getFirst(),
                row.list("classes").getFirst(),
                row.text("text"));
    }
}
