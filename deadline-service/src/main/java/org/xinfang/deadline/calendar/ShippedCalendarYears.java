package org.xinfang.deadline.calendar;

import jakarta.enterprise.context.ApplicationScoped;

/** The arrangements that came with this release. */
@ApplicationScoped
class ShippedCalendarYears implements CalendarYears {

    private final WorkCalendar calendar = new WorkCalendar(CalendarFile.shipped());

    @Override
    public WorkCalendar calendar() {
        return calendar;
    }
}
