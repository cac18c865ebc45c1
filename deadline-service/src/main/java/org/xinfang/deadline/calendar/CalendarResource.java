package org.xinfang.deadline.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The work calendar of a year, for everybody. */
@Path("/api/v1/calendars")
@PermitAll
@Tag(name = "calendars", description = "工作日历")
class CalendarResource {

    private final CalendarYears years;

    CalendarResource(CalendarYears years) {
        this.years = years;
    }

    @GET
    @Path("{year: 20\\d\\d}")
    @Operation(summary = "Days off and make-up workdays; provisional while the year's arrangement is not published")
    public CalendarView calendar(int year) {
        WorkCalendar calendar = years.calendar();
        return CalendarView.of(calendar.year(Year.of(year)), calendar.workedDaysIn(Year.of(year)));
    }

    /**
     * @param workingDays number of worked days in the year, as far as known
     */
    record CalendarView(
            int year,
            Certainty certainty,
            String source,
            long workingDays,
            List<LocalDate> daysOff,
            List<LocalDate> makeUpWorkdays,
            List<HolidayView> holidays) {

        static CalendarView of(CalendarYear year, long workingDays) {
            return new CalendarView(
                    year.year().getValue(),
                    year.certainty(),
                    year.source(),
                    workingDays,
                    year.daysOff(),
                    year.makeUpWorkdays(),
                    year.holidays().stream().map(HolidayView::of).toList());
        }
    }

    record HolidayView(String name, LocalDate firstDay, LocalDate lastDay, List<LocalDate> makeUpWorkdays) {

        static HolidayView of(Holiday holiday) {
            return new HolidayView(holiday.name(), holiday.firstDay(), holiday.lastDay(), holiday.makeUpWorkdays());
        }
    }
}
