package org.xinfang.deadline.limit;

import java.time.LocalDate;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;
import org.xinfang.deadline.calendar.Calendars;
import org.xinfang.deadline.calendar.WorkCalendar;
import org.xinfang.deadline.law.RuleBookFile;
import org.xinfang.deadline.rule.RuleBook;
import org.xinfang.deadline.rule.RuleCode;
import org.xinfang.deadline.rule.StatutoryRule;

/** Limits for tests. */
public final class TimeLimitMother {

    public static final OrganRef STREET_OFFICE = new OrganRef("140106001-GOVERNMENT", "柳巷街道办事处");
    public static final OrganRef PETITION_BUREAU = new OrganRef("140106-PETITION", "迎泽区信访局");

    private TimeLimitMother() {}

    /** Sixty days from 20 March 2026: until 19 May. */
    public static TimeLimit handling() {
        return start(new RuleCode("TL-05"), Subject.claim(1), LocalDate.of(2026, 3, 20));
    }

    /** The same sixty days of a given matter. */
    public static Terms handlingOf(UUID matter) {
        return start(matter, new RuleCode("TL-05"), Subject.claim(1), LocalDate.of(2026, 3, 20), Calendars.shipped())
                .terms();
    }

    public static TimeLimit of(String rule, LocalDate dayZero) {
        return start(new RuleCode(rule), Subject.claim(1), dayZero);
    }

    static TimeLimit start(RuleCode code, Subject subject, LocalDate dayZero) {
        return start(UUID.randomUUID(), code, subject, dayZero, Calendars.shipped());
    }

    static TimeLimit start(RuleCode code, Subject subject, LocalDate dayZero, WorkCalendar calendar) {
        return start(UUID.randomUUID(), code, subject, dayZero, calendar);
    }

    private static TimeLimit start(
            UUID matter, RuleCode code, Subject subject, LocalDate dayZero, WorkCalendar calendar) {
        RuleBook book = RuleBookFile.shipped();
        StatutoryRule rule = switch (book.inForce(code, dayZero)) {
            case RuleBook.Found(StatutoryRule found) -> found;
            case RuleBook.Unknown unknown -> throw new AssertionError(unknown);
            case RuleBook.NotInForce notInForce -> throw new AssertionError(notInForce);
        };
        Start start = new Start(matter, code, subject, STREET_OFFICE, dayZero);
        return TimeLimit.start(Terms.of(start, rule.ruling(), calendar)).state();
    }
}
