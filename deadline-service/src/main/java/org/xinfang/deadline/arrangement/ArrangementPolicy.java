package org.xinfang.deadline.arrangement;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.xinfang.deadline.arrangement.CalendarRefusal.Fault;
import org.xinfang.deadline.calendar.CalendarYear;
import org.xinfang.deadline.calendar.Holiday;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.core.Refusal;

/** What an arrangement must fulfil to be believed; the first broken demand is told, with every day that breaks it. */
final class ArrangementPolicy {

    private final Year year;
    private final List<Paragraph> paragraphs;

    private ArrangementPolicy(Year year, List<Paragraph> paragraphs) {
        this.year = year;
        this.paragraphs = paragraphs;
    }

    /** A paragraph of an arrangement as somebody has written it; nothing is known of it yet. */
    record Paragraph(String name, LocalDate firstDay, LocalDate lastDay, List<LocalDate> makeUpWorkdays) {

        Stream<LocalDate> daysOff() {
            return firstDay.datesUntil(lastDay.plusDays(1));
        }
    }

    static Outcome<List<Holiday>> examine(Year year, List<Paragraph> paragraphs) {
        var policy = new ArrangementPolicy(year, paragraphs);
        return policy.firstFault()
                .map(Outcome::<List<Holiday>>refused)
                .orElseGet(() -> policy.complete(paragraphs.stream()
                        .map(it -> new Holiday(it.name(), it.firstDay(), it.lastDay(), it.makeUpWorkdays()))
                        .toList()));
    }

    /** Days outside the year come before the demands that look at each day of a paragraph. */
    private Optional<Refusal> firstFault() {
        return nameTwice()
                .or(() -> fault(
                        Fault.ENDS_BEFORE_IT_BEGINS,
                        paragraphs.stream()
                                .filter(it -> it.lastDay().isBefore(it.firstDay()))
                                .map(Paragraph::firstDay)))
                .or(() -> fault(Fault.OUTSIDE_THE_YEAR, namedDays().filter(Predicate.not(this::belongs))))
                .or(() -> fault(Fault.MAKE_UP_ON_A_WEEKDAY, makeUps().filter(Predicate.not(Holiday::isWeekend))))
                .or(() -> fault(Fault.OFF_AND_WORKED, makeUps().filter(offDays()::contains)))
                .or(() -> fault(Fault.NAMED_TWICE, Stream.concat(repeated(daysOff()), repeated(makeUps()))));
    }

    private Outcome<List<Holiday>> complete(List<Holiday> holidays) {
        List<String> missing = Stream.of(StatutoryFestival.values())
                .flatMap(festival -> festival.missingIn(year, holidays).stream())
                .toList();
        return missing.isEmpty()
                ? Outcome.done(holidays)
                : Outcome.refused(
                        new CalendarRefusal.FestivalMissing(year.getValue(), StatutoryFestival.daysIn(year), missing));
    }

    private Optional<Refusal> nameTwice() {
        Set<String> seen = new HashSet<>();
        for (int row = 0; row < paragraphs.size(); row++) {
            if (!seen.add(paragraphs.get(row).name())) {
                return Optional.of(new CalendarRefusal.HolidayNamedTwice(
                        paragraphs.get(row).name(), row));
            }
        }
        return Optional.empty();
    }

    private Optional<Refusal> fault(Fault fault, Stream<LocalDate> days) {
        List<LocalDate> wrong = days.sorted().distinct().toList();
        return wrong.isEmpty()
                ? Optional.empty()
                : Optional.of(new CalendarRefusal.WrongDays(year.getValue(), fault, wrong));
    }

    private Stream<LocalDate> daysOff() {
        return paragraphs.stream().flatMap(Paragraph::daysOff);
    }

    private Set<LocalDate> offDays() {
        return new TreeSet<>(daysOff().toList());
    }

    private Stream<LocalDate> makeUps() {
        return paragraphs.stream().flatMap(it -> it.makeUpWorkdays().stream());
    }

    private Stream<LocalDate> namedDays() {
        return paragraphs.stream()
                .flatMap(it -> Stream.concat(Stream.of(it.firstDay(), it.lastDay()), it.makeUpWorkdays().stream()));
    }

    private boolean belongs(LocalDate day) {
        return CalendarYear.firstDayOf(year).compareTo(day) <= 0 && !day.isAfter(year.atMonthDay(MonthDay.of(12, 31)));
    }

    private static Stream<LocalDate> repeated(Stream<LocalDate> days) {
        Set<LocalDate> seen = new HashSet<>();
        return days.filter(day -> !seen.add(day));
    }
}
