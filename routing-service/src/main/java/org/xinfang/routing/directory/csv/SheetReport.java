package org.xinfang.routing.directory.csv;

import java.time.LocalDate;
import java.util.List;

/**
 * What an import has changed, or a dry run would change.
 *
 * @param dryRun whether nothing was stored
 * @param effectiveFrom first legal day on which the changes count
 * @param entered organs that are new
 * @param changed organs that change, and how
 * @param problems what forbids it; empty after an import
 */
record SheetReport(
        boolean dryRun, LocalDate effectiveFrom, List<Named> entered, List<Change> changed, List<RowProblem> problems) {

    /** An organ by code and name. */
    record Named(String code, String name) {}

    /**
     * An organ that changes.
     *
     * @param code its code
     * @param name its name until then
     * @param cells the columns that change
     */
    record Change(String code, String name, List<Cell> cells) {}

    /** A column's text before and after. */
    record Cell(String column, String before, String after) {}

    /**
     * Why a row cannot be taken.
     *
     * @param row number as the spreadsheet shows it; the titles are row 1; 0 for an organ the sheet does not hold
     * @param organ code as it was written
     * @param column title of the column; empty when the whole row is meant
     * @param type slug of the problem
     * @param detail what is wrong, in the caller's language
     */
    record RowProblem(int row, String organ, String column, String type, String detail) {}
}
