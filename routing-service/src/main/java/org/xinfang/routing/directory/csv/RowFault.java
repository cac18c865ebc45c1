package org.xinfang.routing.directory.csv;

import org.xinfang.platform.core.Refusal;

/**
 * Why a row cannot be taken.
 *
 * @param row number as the spreadsheet shows it; the titles are row 1; 0 for an organ that the sheet does not hold
 * @param organ code in the row, as it was written
 * @param column title of the column; empty when the whole row is meant
 * @param refusal what is wrong
 */
record RowFault(int row, String organ, String column, Refusal refusal) {}
