package org.xinfang.deadline.limit;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.xinfang.deadline.calendar.WorkCalendar;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.core.Refusal;

/**
 * A statutory time limit running for one matter (期限). That it was missed is never written down: it follows from the
 * day on which one looks.
 *
 * <p>Ended limits accept only an earlier ending, so facts may arrive late, twice and in any order.
 */
public sealed interface TimeLimit {

    Terms terms();

    /** How the limit stands at the end of that legal day. */
    TimeLimit asOf(LocalDate day);

    /** Applies an ending; refused as {@link AlreadyEnded} when the limit ended before it. */
    Outcome<Moved> end(Ending ending);

    /**
     * Counts an open limit anew with the calendar as it is known now. An ended limit keeps the days it ended with.
     *
     * @param on legal date of the new count
     * @param reason what changed in the calendar, in Chinese
     * @return none when its days, and how certain they are, stay the same
     */
    default Optional<Moved> rescheduled(WorkCalendar calendar, LocalDate on, String reason) {
        return switch (this) {
            case Running running -> running.counted(calendar, on, reason);
            case Missed missed -> new Running(missed.terms()).counted(calendar, on, reason);
            case Met met -> Optional.empty();
            case Cancelled cancelled -> Optional.empty();
        };
    }

    static Moved start(Terms terms) {
        return new Moved(new Running(terms), HistoryLine.started(terms), LimitEvents.started(terms));
    }

    /** A limit that a known ending has stopped. */
    static TimeLimit ended(Terms terms, Ending ending) {
        return switch (ending.effect()) {
            case MET -> new Met(terms, ending);
            case CANCELLED -> new Cancelled(terms, ending);
        };
    }

    /** 运行中: the act is still owed and the time is not over. */
    record Running(Terms terms) implements TimeLimit {

        @Override
        public TimeLimit asOf(LocalDate day) {
            return day.isAfter(terms.due().legalDue()) ? new Missed(terms) : this;
        }

        private Optional<Moved> counted(WorkCalendar calendar, LocalDate on, String reason) {
            Terms anew = terms.recounted(calendar);
            return anew.due().sameDays(terms.due())
                    ? Optional.empty()
                    : Optional.of(new Moved(
                            new Running(anew),
                            HistoryLine.rescheduled(terms, anew, on, reason),
                            LimitEvents.rescheduled(terms, anew, on, reason)));
        }

        @Override
        public Outcome<Moved> end(Ending ending) {
            return Outcome.done(Moved.ended(terms, ending));
        }
    }

    /** 逾期: the last day ended without the act; doing it late still ends the limit. */
    record Missed(Terms terms) implements TimeLimit {

        @Override
        public TimeLimit asOf(LocalDate day) {
            return new Running(terms).asOf(day);
        }

        @Override
        public Outcome<Moved> end(Ending ending) {
            return Outcome.done(Moved.ended(terms, ending));
        }
    }

    /** 已履行: the act was done, in time or late. */
    record Met(Terms terms, Ending ending) implements TimeLimit {

        /** An act on the last day is in time until 24:00. */
        public boolean late() {
            return ending.on().isAfter(terms.due().legalDue());
        }

        @Override
        public TimeLimit asOf(LocalDate day) {
            return day.isBefore(ending.on()) ? new Running(terms).asOf(day) : this;
        }

        @Override
        public Outcome<Moved> end(Ending other) {
            return Moved.ifEarlier(terms, ending, other);
        }
    }

    /** 已取消: the duty fell away. */
    record Cancelled(Terms terms, Ending ending) implements TimeLimit {

        @Override
        public TimeLimit asOf(LocalDate day) {
            return day.isBefore(ending.on()) ? new Running(terms).asOf(day) : this;
        }

        @Override
        public Outcome<Moved> end(Ending other) {
            return Moved.ifEarlier(terms, ending, other);
        }
    }

    /**
     * A move that took place.
     *
     * @param state how the limit stands now
     * @param line what the history says of it
     * @param event what is told to the others
     */
    record Moved(TimeLimit state, HistoryLine line, Record event) {

        static Moved ended(Terms terms, Ending ending) {
            TimeLimit state = TimeLimit.ended(terms, ending);
            return new Moved(state, HistoryLine.ended(ending), LimitEvents.of(state));
        }

        static Outcome<Moved> ifEarlier(Terms terms, Ending known, Ending other) {
            return other.compareTo(known) < 0
                    ? Outcome.done(ended(terms, other))
                    : Outcome.refused(new AlreadyEnded(terms.rule().value(), known.on()));
        }
    }

    /** The limit ended before what is said to have ended it. */
    record AlreadyEnded(String rule, LocalDate endedOn) implements Refusal {

        @Override
        public String problem() {
            return "time-limit-already-ended";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("rule", rule, "endedOn", endedOn);
        }
    }
}
