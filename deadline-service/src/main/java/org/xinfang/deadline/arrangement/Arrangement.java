package org.xinfang.deadline.arrangement;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.xinfang.deadline.calendar.CalendarYear;
import org.xinfang.platform.core.Actor;

/**
 * One import of a year's arrangement; never changed, only followed by the next version of the year.
 *
 * @param number position among the imports of all years, growing
 * @param version number of the year's version, from 1; version 0 is what came with the service
 * @param published date of the notice
 * @param change what it changed against the calendar before
 */
record Arrangement(
        long number,
        int version,
        CalendarYear year,
        LocalDate published,
        CalendarChange change,
        Actor importedBy,
        OffsetDateTime importedAt) {

    boolean saysTheSameAs(CalendarYear other, LocalDate otherPublished) {
        return year.equals(other) && published.equals(otherPublished);
    }
}
