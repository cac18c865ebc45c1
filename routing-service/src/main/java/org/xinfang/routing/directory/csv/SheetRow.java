package org.xinfang.routing.directory.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xinfang.routing.organ.Contact;
import org.xinfang.routing.organ.OrganCode;
import org.xinfang.routing.organ.OrganEntry;

/** One row of the sheet, read cell by cell; what is wrong with a cell is noted, and the reading goes on. */
final class SheetRow {
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\r\n\t]]");

    private final int number;
    private final Map<Column, String> cells;
    private final List<RowFault> faults = new ArrayList<>();

    /**
     * A row.
     *
     * @param number as the spreadsheet shows it
     * @param cells its cells by column
     * @param surplus whether it holds more cells than there are columns, as an unquoted comma makes them
     */
    SheetRow(int number, Map<Column, String> cells, boolean surplus) {
        this.number = number;
        this.cells = cells;
        if (surplus) {
            faults.add(new RowFault(number, cell(Column.CODE), "", SheetRefusal.surplus()));
        }
    }

    /**
     * What the row says of an organ.
     *
     * @param code the organ
     * @param entry its entry
     * @param validFrom first day; empty when the row does not say
     * @param validTo last day; empty while no end is decided
     * @param successors the organs that continue its powers
     */
    record Said(
            OrganCode code,
            OrganEntry entry,
            Optional<LocalDate> validFrom,
            Optional<LocalDate> validTo,
            List<OrganCode> successors) {}

    int number() {
        return number;
    }

    /** What it says; empty when a cell is at fault. */
    Optional<Said> read() {
        Optional<OrganCode> code = code(Column.CODE, true);
        OrganEntry entry = new OrganEntry(
                text(Column.NAME, 80, true),
                text(Column.REGION_NAME, 40, true),
                code(Column.TERRITORIAL_SUPERIOR, false),
                code(Column.LINE_SUPERIOR, false),
                code(Column.REVIEW_ORGAN, false),
                list(Column.DUTIES).toList(),
                new Contact(text(Column.ADDRESS, 200, false), text(Column.PHONE, 60, false)));
        Optional<LocalDate> from = date(Column.VALID_FROM);
        Optional<LocalDate> to = date(Column.VALID_TO);
        List<OrganCode> successors = list(Column.SUCCESSORS)
                .flatMap(text -> code(Column.SUCCESSORS, text).stream())
                .toList();
        return faults.isEmpty() ? code.map(organ -> new Said(organ, entry, from, to, successors)) : Optional.empty();
    }

    List<RowFault> faults() {
        return List.copyOf(faults);
    }

    RowFault fault(Column column, SheetRefusal refusal) {
        return new RowFault(number, cell(Column.CODE), column.title(), refusal);
    }

    private String text(Column column, int most, boolean needed) {
        String text = cell(column);
        if (needed && text.isBlank()) {
            faults.add(fault(column, SheetRefusal.missing()));
        } else if (text.codePointCount(0, text.length()) > most
                || CONTROL.matcher(text).find()) {
            faults.add(fault(column, SheetRefusal.malformed("不超过 " + most + " 字，不含控制字符")));
        }
        return text;
    }

    private Optional<OrganCode> code(Column column, boolean needed) {
        String text = cell(column).strip();
        if (text.isEmpty() && needed) {
            faults.add(fault(column, SheetRefusal.missing()));
        }
        return text.isEmpty() ? Optional.empty() : code(column, text);
    }

    private Optional<OrganCode> code(Column column, String text) {
        Optional<OrganCode> code = OrganCode.parse(text);
        if (code.isEmpty()) {
            faults.add(fault(column, SheetRefusal.malformed("140105-HOUSING")));
        }
        return code;
    }

    /** A date; spreadsheets turn 2022-05-01 into 2022/5/1. */
    private Optional<LocalDate> date(Column column) {
        Matcher date = DATE.matcher(cell(column).strip());
        if (cell(column).isBlank()) {
            return Optional.empty();
        }
        try {
            if (date.matches()) {
                return Optional.of(LocalDate.of(number(date, 1), number(date, 2), number(date, 3)));
            }
        } catch (DateTimeException noSuchDay) {
            // noted below, like every other text that is no date
        }
        faults.add(fault(column, SheetRefusal.malformed("2022-05-01")));
        return Optional.empty();
    }

    private Stream<String> list(Column column) {
        return Stream.of(cell(column).split("\\|")).map(String::strip).filter(part -> !part.isEmpty());
    }

    private String cell(Column column) {
        return cells.getOrDefault(column, "");
    }

    private static int number(Matcher date, int group) {
        return Integer.parseInt(date.group(group));
    }
}
