package org.xinfang.deadline.watch;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.function.Predicate.not;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xinfang.deadline.rule.WarningSchedule;
import org.xinfang.deadline.rule.WarningSchedule.Escalation;
import org.xinfang.deadline.rule.WarningSchedule.Planned;
import org.xinfang.deadline.rule.WarningSchedule.Warning;
import org.xinfang.deadline.watch.WatchConfig.DayOff;
import org.xinfang.platform.core.LegalClock;

/**
 * Decides what is to be told of a limit at a moment, from its dates and from what has been told. Nothing is told twice;
 * what was planned for a time in which nobody looked is made up for, every stage once, marked late. Of the warnings that
 * lay behind when the limit was first heard of, one is given; an escalation that lay behind, none. After its end nobody is
 * warned of the end any more.
 */
record Lookout(SendingWindow window, DayOff dayOff) {

    /** Something to be told, and the first moment for it. */
    private record Appointment(OffsetDateTime at, Telling telling) {

        boolean isDue(OffsetDateTime now) {
            return !at.isAfter(now);
        }
    }

    Look look(WatchedLimit limit, WarningSchedule schedule, OffsetDateTime now) {
        LocalDate since = Optional.ofNullable(limit.since()).orElse(now.toLocalDate());
        List<Planned> plan = schedule.plan(limit.dayZero(), limit.due());
        List<Appointment> open = Stream.of(
                        warnings(limit, plan, since, now), missed(limit), escalations(limit, plan, since, now))
                .flatMap(appointments -> appointments)
                .filter(appointment ->
                        !limit.told().contains(appointment.telling().told()))
                .sorted(comparing(appointment -> appointment.telling().plannedOn()))
                .toList();
        return new Look(
                open.stream()
                        .filter(appointment -> appointment.isDue(now))
                        .map(Appointment::telling)
                        .toList(),
                since,
                open.stream()
                        .filter(not(appointment -> appointment.isDue(now)))
                        .map(Appointment::at)
                        .min(naturalOrder()));
    }

    private Stream<Appointment> warnings(WatchedLimit limit, List<Planned> plan, LocalDate since, OffsetDateTime now) {
        if (now.toLocalDate().isAfter(limit.legalDue())) {
            return Stream.of();
        }
        List<Planned> warnings = plan.stream()
                .filter(planned -> planned.stage() instanceof Warning)
                .toList();
        Stream<Appointment> ahead = warnings.stream()
                .filter(planned -> !liesBehind(planned, limit, since))
                .map(planned -> reminder(planned, warningDay(planned.on(), limit.dayZero()), now));
        Stream<Appointment> behind = limit.told().isEmpty()
                ? warnings.stream()
                        .filter(planned -> liesBehind(planned, limit, since))
                        .reduce((earlier, later) -> later)
                        .map(planned -> reminder(planned, planned.on(), now))
                        .stream()
                : Stream.of();
        return Stream.concat(behind, ahead);
    }

    private Stream<Appointment> escalations(
            WatchedLimit limit, List<Planned> plan, LocalDate since, OffsetDateTime now) {
        return plan.stream()
                .filter(planned -> planned.stage() instanceof Escalation)
                .filter(planned -> !liesBehind(planned, limit, since))
                .map(planned -> reminder(planned, window.following(planned.on()), now));
    }

    private static Stream<Appointment> missed(WatchedLimit limit) {
        LocalDate firstDayAfter = limit.legalDue().plusDays(1);
        return Stream.of(new Appointment(
                firstDayAfter.atStartOfDay(LegalClock.ZONE).toOffsetDateTime(), new Telling.Miss(firstDayAfter)));
    }

    /** What was planned for day 0 or before, or for a day before anybody knew of these dates. */
    private static boolean liesBehind(Planned planned, WatchedLimit limit, LocalDate since) {
        return !planned.on().isAfter(limit.dayZero()) || planned.on().isBefore(since);
    }

    private LocalDate warningDay(LocalDate planned, LocalDate dayZero) {
        LocalDate before = window.preceding(planned);
        return dayOff == DayOff.PRECEDING && before.isAfter(dayZero) ? before : window.following(planned);
    }

    /** @param day the day on which it should be sent */
    private Appointment reminder(Planned planned, LocalDate day, OffsetDateTime now) {
        OffsetDateTime opening = window.opening(day);
        OffsetDateTime at = window.openFrom(opening.isBefore(now) ? now : opening);
        int daysLate = Math.max(0, (int) ChronoUnit.DAYS.between(day, at.toLocalDate()));
        return new Appointment(at, Telling.of(planned.stage(), planned.on(), daysLate));
    }
}
