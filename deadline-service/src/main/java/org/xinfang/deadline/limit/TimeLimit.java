package org.xinfang.deadline.limit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xinfang.contracts.OrganRef;
import org.xinfang.deadline.calendar.WorkCalendar;

/**
 * A statutory time limit running for one matter (期限). That it was missed is never written down: it follows from the
 * day on which one looks. All else follows from its {@link Life}.
 */
public sealed interface TimeLimit {

    Terms terms();

    /** How the limit stands at the end of that legal day. */
    TimeLimit asOf(LocalDate day);

    /** The same state under other terms. */
    TimeLimit under(Terms terms);

    static Moved start(Terms terms) {
        return new Moved(new Running(terms), HistoryLine.started(terms), List.of(LimitEvents.started(terms)));
    }

    /** A limit that a known ending has stopped. */
    static TimeLimit ended(Terms terms, Ending ending) {
        return switch (ending.effect()) {
            case MET -> new Met(terms, ending);
            case CANCELLED -> new Cancelled(terms, ending);
        };
    }

    /**
     * One more fact is heard of.
     *
     * @param life all that was heard of the limit, with the news
     */
    default Moved after(Life life, Happening news, WorkCalendar calendar) {
        TimeLimit now = life.standing(terms(), calendar);
        return new Moved(now, HistoryLine.of(news, terms().ruling().counting()), Told.of(this, now, news));
    }

    /**
     * Counts an open limit anew with the calendar as it is known now. An ended limit keeps the days it ended with.
     *
     * @param on legal date of the new count
     * @param reason what changed in the calendar, in Chinese
     * @return none when its days, and how certain they are, stay the same
     */
    default Optional<Moved> rescheduled(WorkCalendar calendar, LocalDate on, String reason) {
        Terms anew = terms().recounted(calendar);
        return isEnded() || anew.due().sameDays(terms().due())
                ? Optional.empty()
                : Optional.of(new Moved(
                        under(anew),
                        HistoryLine.rescheduled(terms(), anew, on, reason),
                        List.of(CourseEvents.rescheduled(terms(), anew, on, reason))));
    }

    /**
     * Another organ takes over what an open limit demands (art. 24(2)); its days stay. None when the limit has ended or
     * is that organ's already.
     */
    default Optional<Moved> reassigned(OrganRef successor, LocalDate on) {
        return isEnded() || terms().organ().code().equals(successor.code())
                ? Optional.empty()
                : Optional.of(new Moved(
                        under(terms().takenOverBy(successor)),
                        HistoryLine.reassigned(terms().organ(), successor, on),
                        List.of(CourseEvents.reassigned(terms(), successor, on))));
    }

    default boolean isEnded() {
        return this instanceof Met || this instanceof Cancelled;
    }

    /** 运行中: the act is still owed and the time is not over. */
    record Running(Terms terms) implements TimeLimit {

        @Override
        public TimeLimit asOf(LocalDate day) {
            return day.isAfter(terms.due().legalDue()) ? new Missed(terms) : this;
        }

        @Override
        public Running under(Terms other) {
            return new Running(other);
        }
    }

    /**
     * 中止计算: days are not counted for the time being; never due, never missed.
     *
     * @param since first day that is not counted
     */
    record Suspended(Terms terms, LocalDate since) implements TimeLimit {

        @Override
        public TimeLimit asOf(LocalDate day) {
            return day.isBefore(since) ? new Running(terms).asOf(day) : this;
        }

        @Override
        public Suspended under(Terms other) {
            return new Suspended(other, since);
        }
    }

    /** 逾期: the last day ended without the act; doing it late still ends the limit. */
    record Missed(Terms terms) implements TimeLimit {

        @Override
        public TimeLimit asOf(LocalDate day) {
            return new Running(terms).asOf(day);
        }

        @Override
        public Running under(Terms other) {
            return new Running(other);
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
        public Met under(Terms other) {
            return new Met(other, ending);
        }
    }

    /** 已取消: the duty fell away. */
    record Cancelled(Terms terms, Ending ending) implements TimeLimit {

        @Override
        public TimeLimit asOf(LocalDate day) {
            return day.isBefore(ending.on()) ? new Running(terms).asOf(day) : this;
        }

        @Override
        public Cancelled under(Terms other) {
            return new Cancelled(other, ending);
        }
    }

    /**
     * A move that took place.
     *
     * @param state how the limit stands now
     * @param line what the history says of it
     * @param events what is told to the others; nothing when only the history grows
     */
    record Moved(TimeLimit state, HistoryLine line, List<Record> events) {

        public Moved {
            events = List.copyOf(events);
        }

        /** Whether the limit was not there before. */
        public boolean begins() {
            return line.kind() == HistoryEntry.Kind.STARTED;
        }
    }
}
