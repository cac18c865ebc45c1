package org.xinfang.deadline.arrangement;

import java.time.LocalDate;
import java.time.Year;

/**
 * Told inside the service, in the transaction of the import: days of the calendar are others now.
 *
 * @param number of the import
 * @param version of the year
 * @param firstDay first day about which another answer is given now
 * @param lastDay last such day
 * @param firstPublished whether the year had no arrangement before
 */
public record CalendarChanged(
        long number, Year year, int version, LocalDate firstDay, LocalDate lastDay, boolean firstPublished) {}
