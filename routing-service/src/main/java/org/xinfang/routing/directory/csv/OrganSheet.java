package org.xinfang.routing.directory.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinfang.platform.core.Outcome;
import org.xinfang.routing.organ.Organ;
import org.xinfang.routing.table.CsvBytes;
import org.xinfang.routing.table.CsvCells;

/** The directory as a CSV file: a row of titles, then a row for each organ. */
final class OrganSheet {

    private OrganSheet() {}

    static byte[] write(List<Organ> organs) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Column.titles());
        organs.forEach(organ -> rows.add(cells(organ)));
        return CsvBytes.of(CsvCells.write(rows));
    }

    /** The rows that hold anything; refused when the bytes are no sheet of ours. */
    static Outcome<List<SheetRow>> read(byte[] bytes) {
        Optional<List<List<String>>> rows =
                CsvBytes.text(bytes).flatMap(CsvCells::read).filter(read -> !read.isEmpty());
        return rows.map(read -> columns(read.getFirst()).map(columns -> rows(columns, read)))
                .orElseGet(() -> Outcome.refused(SheetRefusal.unreadable()));
    }

    static List<String> cells(Organ organ) {
        return Arrays.stream(Column.values()).map(column -> column.of(organ)).toList();
    }

    /** The columns in the order of the sheet; every one must be there once. */
    private static Outcome<List<Column>> columns(List<String> titles) {
        List<Column> columns = titles.stream()
                .flatMap(title -> Arrays.stream(Column.values())
                        .filter(column -> column.title().equals(title.strip())))
                .distinct()
                .toList();
        return columns.size() == titles.size() && columns.size() == Column.values().length
                ? Outcome.done(columns)
                : Outcome.refused(SheetRefusal.columns());
    }

    private static List<SheetRow> rows(List<Column> columns, List<List<String>> read) {
        List<SheetRow> rows = new ArrayList<>();
        for (int i = 1; i < read.size(); i++) {
            List<String> row = read.get(i);
            Map<Column, String> cells = new EnumMap<>(Column.class);
            for (int j = 0; j < Math.min(columns.size(), row.size()); j++) {
                cells.put(columns.get(j), row.get(j));
            }
            if (row.stream().anyMatch(cell -> !cell.isBlank())) {
                boolean surplus = row.stream().skip(columns.size()).anyMatch(cell -> !cell.isBlank());
                rows.add(new SheetRow(i + 1, cells, surplus));
            }
        }
        return rows;
    }
}
