package org.xinfang.contracts.deadline;

import java.time.LocalDate;
import org.xinfang.contracts.OrganRef;

/**
 * The arrangement of a year's days off and make-up workdays is in force from now on (国务院办公厅关于部分节假日安排的通知,
 * 《全国年节及纪念日放假办法》 art. 7). Open limits whose days it moves follow, each with TimeLimitRescheduled.
 *
 * @param importedBy organ of the administrator who imported it
 * @param year calendar year
 * @param version number of the year's version, from 1
 * @param source title, number and address of the notice
 * @param published date of the notice
 * @param importedOn legal date
 */
public record CalendarYearImported(
        OrganRef importedBy, int year, int version, String source, LocalDate published, LocalDate importedOn) {}
