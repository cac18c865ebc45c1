package org.xinfang.deadline.watch;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xinfang.deadline.calendar.CalendarYears;
import org.xinfang.deadline.calendar.WorkCalendar;
import org.xinfang.deadline.law.Law;
import org.xinfang.deadline.limit.Chronicle;
import org.xinfang.deadline.organ.OrganDirectory;
import org.xinfang.deadline.organ.OrganTree;
import org.xinfang.deadline.rule.RuleCode;
import org.xinfang.deadline.rule.StatutoryRule;
import org.xinfang.deadline.rule.WarningSchedule;
import org.xinfang.deadline.supervision.OpenSupervision;
import org.xinfang.platform.core.Outcome;

/**
 * Tells what is due of a batch of limits: warnings, the end that passed, escalations. What is told, its events and the next
 * look are one transaction, so a crash neither loses nor repeats anything, and any number of replicas share the work.
 */
@ApplicationScoped
class Announce {

    /** Each limit takes two advisory locks, and PostgreSQL's lock table must hold those of all replicas. */
    private static final int BATCH = 500;

    private final WatchList watchList;
    private final Law law;
    private final CalendarYears calendars;
    private final OrganDirectory organs;
    private final Chronicle chronicle;
    private final OpenSupervision openSupervision;
    private final WatchConfig config;

    Announce(
            WatchList watchList,
            Law law,
            CalendarYears calendars,
            OrganDirectory organs,
            Chronicle chronicle,
            OpenSupervision openSupervision,
            WatchConfig config) {
        this.watchList = watchList;
        this.law = law;
        this.calendars = calendars;
        this.organs = organs;
        this.chronicle = chronicle;
        this.openSupervision = openSupervision;
        this.config = config;
    }

    /** Looks at one batch of limits as of a legal moment; returns what was found. */
    @Transactional
    List<Watched> announce(OffsetDateTime now) {
        Lookout lookout = lookout();
        Map<Applicable, WarningSchedule> schedules = new HashMap<>();
        List<Watched> found = watchList.claim(now, BATCH).stream()
                .map(limit ->
                        watch(limit, schedules.computeIfAbsent(Applicable.to(limit), this::schedule), lookout, now))
                .toList();
        if (!found.isEmpty()) {
            watchList.keep(found, now.toLocalDate());
            tell(found, now);
        }
        return found;
    }

    private static Watched watch(WatchedLimit limit, WarningSchedule schedule, Lookout lookout, OffsetDateTime now) {
        return new Watched(limit, lookout.look(limit, schedule, now), schedule.escalates());
    }

    private void tell(List<Watched> found, OffsetDateTime now) {
        Set<String> answerable = found.stream()
                .filter(Watched::isPastItsEnd)
                .map(watched -> watched.limit().organ().code())
                .collect(toSet());
        OrganTree tree = organs.treeAbove(answerable);
        Announcements announcements = new Announcements(tree, now);
        chronicle.announceAll(found.stream()
                .flatMap(watched -> watched.look().tellings().stream()
                        .flatMap(telling -> announcements.of(watched.limit(), telling).stream()))
                .toList());
        openSupervision.open(
                found.stream()
                        .filter(Watched::callsForSupervision)
                        .map(watched -> watched.limit().overdue())
                        .toList(),
                tree,
                now.toLocalDate());
    }

    private Lookout lookout() {
        WorkCalendar calendar = calendars.calendar();
        WatchConfig.Window hours = config.window();
        SendingWindow window = new SendingWindow(
                hours.from(), hours.to(), day -> calendar.day(day).isWorked());
        return new Lookout(window, config.dayOff());
    }

    /** The schedule of the rule as it was law on day 0; of a rule that has left the book only the end is told. */
    private WarningSchedule schedule(Applicable asked) {
        return switch (law.ruleOf(asked.rule(), asked.dayZero(), asked.organ())) {
            case Outcome.Done<StatutoryRule>(StatutoryRule rule) -> rule.warnings();
            case Outcome.Refused<StatutoryRule> noLongerThere -> new WarningSchedule(List.of());
        };
    }

    /** What decides which version of a rule applies. */
    private record Applicable(RuleCode rule, LocalDate dayZero, String organ) {

        static Applicable to(WatchedLimit limit) {
            return new Applicable(limit.rule(), limit.dayZero(), limit.organ().code());
        }
    }
}
