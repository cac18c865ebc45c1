package org.xinfang.deadline.calendar;

/** The arrangements the platform knows. Whoever counts takes the calendar anew for each piece of work. */
public interface CalendarYears {

    WorkCalendar calendar();
}
