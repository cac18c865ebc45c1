package org.xinfang.deadline.arrangement;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Year;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.xinfang.deadline.calendar.CalendarFile;
import org.xinfang.deadline.calendar.CalendarYear;
import org.xinfang.deadline.calendar.CalendarYears;
import org.xinfang.deadline.calendar.WorkCalendar;
import org.xinfang.deadline.transaction.OncePerTransaction;

/**
 * What came with this release, superseded by what was imported. Asks in each transaction whether it still knows the newest;
 * until its end nobody can import another.
 */
@ApplicationScoped
class StoredCalendarYears implements CalendarYears {

    private final Arrangements arrangements;
    private final OncePerTransaction<WorkCalendar> calendar;
    private volatile Known known = new Known(0, new WorkCalendar(CalendarFile.shipped()));

    StoredCalendarYears(Arrangements arrangements, TransactionSynchronizationRegistry transactions) {
        this.arrangements = arrangements;
        this.calendar = new OncePerTransaction<>(transactions, this::newest);
    }

    @Override
    public WorkCalendar calendar() {
        return calendar.get();
    }

    private WorkCalendar newest() {
        arrangements.holdStill();
        long newest = arrangements.newest();
        Known last = known;
        if (last.number() != newest) {
            last = new Known(newest, read());
            known = last;
        }
        return last.calendar();
    }

    private WorkCalendar read() {
        Map<Year, CalendarYear> years = CalendarFile.shipped().stream()
                .collect(toMap(CalendarYear::year, Function.identity(), (one, other) -> other, TreeMap::new));
        arrangements.inForce().forEach(imported -> years.put(imported.year().year(), imported.year()));
        return new WorkCalendar(years.values());
    }

    private record Known(long number, WorkCalendar calendar) {}
}
