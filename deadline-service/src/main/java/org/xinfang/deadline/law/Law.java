package org.xinfang.deadline.law;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinfang.deadline.calendar.CalendarYears;
import org.xinfang.deadline.rule.Counting;
import org.xinfang.deadline.rule.Course;
import org.xinfang.deadline.rule.DueDates;
import org.xinfang.deadline.rule.Exclusion;
import org.xinfang.deadline.rule.Period;
import org.xinfang.deadline.rule.Reckoning;
import org.xinfang.deadline.rule.RuleBook;
import org.xinfang.deadline.rule.RuleCode;
import org.xinfang.deadline.rule.StatutoryRule;
import org.xinfang.platform.core.Outcome;

/** The law that this service applies: the rule books in force, and counting with the calendar as known now. */
@ApplicationScoped
public class Law {

    /** Counting further ahead says nothing: the calendars of those years are unknown. */
    private static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);

    private final RuleBook book = RuleBookFile.shipped();
    private final KnownLocalRules local;
    private final CalendarYears calendarYears;

    Law(KnownLocalRules local, CalendarYears calendarYears) {
        this.local = local;
        this.calendarYears = calendarYears;
    }

    /** The national book. */
    public RuleBook book() {
        return book;
    }

    /**
     * The rule as it was law on that day for that organ: a bureau's own version where it has one, else the national one.
     * Refusals: all of {@link LawRefusal}.
     *
     * @param day the day of the starting event
     * @param organ code of the organ that has to act, or of its region; none for the national rule
     */
    public Outcome<StatutoryRule> ruleOf(RuleCode code, LocalDate day, @Nullable String organ) {
        Optional<RuleScope> place = Optional.ofNullable(organ).flatMap(RuleScope::of);
        return national(code, day)
                .map(rule -> place.flatMap(scope -> local.rules().inPlaceOf(rule, scope, day))
                        .orElse(rule));
    }

    Outcome<StatutoryRule> national(RuleCode code, LocalDate day) {
        if (day.isAfter(LAST_DAY)) {
            return Outcome.refused(new LawRefusal.BeyondReach(day, LAST_DAY));
        }
        return switch (book.inForce(code, day)) {
            case RuleBook.Found(StatutoryRule rule) -> Outcome.done(rule);
            case RuleBook.Unknown(RuleCode unknown) -> Outcome.refused(new LawRefusal.UnknownRule(unknown.value()));
            case RuleBook.NotInForce notInForce ->
                Outcome.refused(new LawRefusal.RuleNotInForce(
                        code.value(), day, notInForce.validities().getFirst().from()));
        };
    }

    /** Whether a limit under this rule can have such a course. Refusals: {@link LawRefusal}. */
    public Outcome<Course> admit(StatutoryRule rule, Course course) {
        Counting counting = rule.counting();
        String code = rule.code().value();
        String statute = rule.article().toString();
        if (counting.period() instanceof Period.Appointed) {
            return Outcome.refused(new LawRefusal.RuleWithoutLength(code, statute));
        }
        if (course.extensionDays() > counting.maxExtensionDays()) {
            return Outcome.refused(new LawRefusal.ExtensionBeyondRule(
                    code, statute, course.extensionDays(), counting.maxExtensionDays()));
        }
        for (Exclusion exclusion : course.exclusions()) {
            if (!counting.exclusions().contains(exclusion.ground())) {
                return Outcome.refused(new LawRefusal.ExclusionUnknown(
                        code, statute, exclusion.ground().chinese()));
            }
            if (exclusion.last().isAfter(LAST_DAY)) {
                return Outcome.refused(new LawRefusal.BeyondReach(exclusion.last(), LAST_DAY));
            }
        }
        return Outcome.done(course);
    }

    public DueDates dueDates(StatutoryRule rule, Course course) {
        return new Reckoning(calendarYears.calendar()).dueDates(rule, course);
    }
}
