package org.xinfang.routing.table;

import java.util.List;
import java.util.Map;

/** A row of a {@link CsvTable}; asking for a column that the table lacks is a fault of ours. */
public record CsvRow(Map<String, String> cells) {

    /** The cell's text; empty when the cell is. */
    public String text(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw new IllegalArgumentException("no column " + column + " among " + cells.keySet());
        }
        return cell;
    }

    /** The entries of a cell that lists several values between bars. */
    public List<String> list(String column) {
        return text(column).isBlank() ? List.of() : List.of(text(column).split("\\|"));
    }
}
