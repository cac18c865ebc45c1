package org.xinfang.deadline.calendar;

/**
 * The arrangements the platform knows. Whoever counts takes the calendar anew for each piece of work: an import by any
 * replica is then seen by all at once.
 */
public interface CalendarYears {

    /**
     * The calendar as known now. Inside a transaction it stays the newest until that transaction ends: an import waits
     * for it, so that no limit is kept that was counted with a calendar already replaced.
     */
    WorkCalendar calendar();
}
