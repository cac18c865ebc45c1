package org.xinfang.deadline.arrangement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.deadline.CalendarYearImported;
import org.xinfang.deadline.calendar.CalendarYear;
import org.xinfang.deadline.calendar.CalendarYears;
import org.xinfang.deadline.calendar.Certainty;
import org.xinfang.deadline.calendar.WorkCalendar;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.messaging.Journal;
import org.xinfang.platform.web.Version;

/**
 * Takes in the State Council's arrangement of a year, or its amendment, as the next version of that year. From its commit
 * on every replica counts with it; {@link CalendarChanged} tells who has to count anew. The same arrangement once more
 * changes nothing.
 *
 * <p>Refusals: those of {@link CalendarRefusal}, and a stale version.
 */
@ApplicationScoped
class ImportCalendarYear {

    private final Arrangements arrangements;
    private final CalendarYears calendarYears;
    private final Event<CalendarChanged> changed;
    private final Journal journal;
    private final LegalClock clock;

    ImportCalendarYear(
            Arrangements arrangements,
            CalendarYears calendarYears,
            Event<CalendarChanged> changed,
            Journal journal,
            LegalClock clock) {
        this.arrangements = arrangements;
        this.calendarYears = calendarYears;
        this.changed = changed;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * An arrangement as it was published.
     *
     * @param source title, number and address of the notice
     * @param published date of the notice
     */
    record Notice(Year year, String source, LocalDate published, List<ArrangementPolicy.Paragraph> paragraphs) {}

    @Transactional
    Outcome<Arrangement> importYear(Notice notice, Version seen, Actor actor) {
        if (notice.published().isAfter(clock.today())) {
            return Outcome.refused(new CalendarRefusal.PublishedInFuture(notice.published(), clock.today()));
        }
        return ArrangementPolicy.examine(notice.year(), notice.paragraphs())
                .map(holidays -> new CalendarYear(notice.year(), Certainty.OFFICIAL, notice.source(), holidays))
                .then(year -> replace(year, notice.published(), seen, actor));
    }

    private Outcome<Arrangement> replace(CalendarYear year, LocalDate published, Version seen, Actor actor) {
        arrangements.takeAlone();
        Optional<Arrangement> last = arrangements.versions(year.year()).stream().findFirst();
        return seen.mustBe(last.map(Arrangement::version).orElse(0))
                .map(current -> last.filter(known -> known.saysTheSameAs(year, published))
                        .orElseGet(() -> add(year, published, Math.toIntExact(current.number()) + 1, actor)));
    }

    private Arrangement add(CalendarYear year, LocalDate published, int version, Actor actor) {
        WorkCalendar before = calendarYears.calendar();
        CalendarChange change = CalendarChange.between(before, before.with(year), year.year());
        Arrangement added = arrangements.add(new Arrangement(0, version, year, published, change, actor, clock.now()));
        tell(added);
        change.span(year.year())
                .map(span -> new CalendarChanged(
                        added.number(), year.year(), version, span.first(), span.last(), change.nowOfficial()))
                .ifPresent(changed::fire);
        return added;
    }

    private void tell(Arrangement added) {
        Actor actor = added.importedBy();
        CalendarYearImported imported = new CalendarYearImported(
                new OrganRef(actor.organ(), actor.organName()),
                added.year().year().getValue(),
                added.version(),
                added.year().source(),
                added.published(),
                LegalClock.legalDate(added.importedAt()));
        journal.append(actor.organ(), imported, actor, "《全国年节及纪念日放假办法》第七条");
    }
}
