package org.xinfang.deadline.worklist;

import java.util.List;

/**
 * A page of what organs owe.
 *
 * @param total number of limits in all pages
 * @param counts what is due when, with every filter but that of time
 */
record WorkList(List<WorkItem> items, long total, int page, int size, Counts counts) {

    /** @param thisWeek from today to Sunday */
    record Counts(long overdue, long today, long thisWeek, long later) {}
}
