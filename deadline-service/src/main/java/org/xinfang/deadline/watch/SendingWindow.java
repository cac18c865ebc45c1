package org.xinfang.deadline.watch;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.function.Predicate;
import org.xinfang.platform.core.LegalClock;

/**
 * The hours in which people are reminded: on working days, within office hours. Facts of the law need no window: that a
 * limit was missed is told at midnight.
 *
 * @param worked whether a day is a working day
 */
record SendingWindow(LocalTime from, LocalTime to, Predicate<LocalDate> worked) {

    SendingWindow {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("the sending window ends before it begins: " + from + " to " + to);
        }
    }

    /** The first moment from then on in which reminders may be sent; that moment itself when they may. */
    OffsetDateTime openFrom(OffsetDateTime moment) {
        LocalDate day = moment.toLocalDate();
        LocalTime time = moment.toLocalTime();
        if (!worked.test(day) || !time.isBefore(to)) {
            return opening(following(worked.test(day) ? day.plusDays(1) : day));
        }
        return time.isBefore(from) ? opening(day) : moment;
    }

    OffsetDateTime opening(LocalDate day) {
        return day.atTime(from).atZone(LegalClock.ZONE).toOffsetDateTime();
    }

    /** The day itself when it is worked, else the next working day. */
    LocalDate following(LocalDate day) {
        LocalDate found = day;
        while (!worked.test(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /** The day itself when it is worked, else the working day before. */
    LocalDate preceding(LocalDate day) {
        LocalDate found = day;
        while (!worked.test(found)) {
            found = found.minusDays(1);
        }
        return found;
    }
}
