package org.xinfang.deadline.limit;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * One line of a limit's history; never changed.
 *
 * @param on legal date of the fact
 * @param recordedAt legal time at which it was heard of
 */
public record HistoryEntry(Kind kind, LocalDate on, String text, OffsetDateTime recordedAt) {

    public enum Kind {
        STARTED,
        MET,
        CANCELLED,
        WARNED,
        MISSED
    }

    /** The line that says how the limit came to stand as it does. */
    static HistoryEntry of(TimeLimit state, OffsetDateTime recordedAt) {
        return switch (state) {
            case TimeLimit.Running(Terms terms) ->
                new HistoryEntry(Kind.STARTED, terms.dayZero(), terms.ruling().title() + "：期限开始", recordedAt);
            case TimeLimit.Missed(Terms terms) -> missed(terms, recordedAt);
            case TimeLimit.Met(Terms terms, Ending ending) ->
                new HistoryEntry(Kind.MET, ending.on(), ending.reason(), recordedAt);
            case TimeLimit.Cancelled(Terms terms, Ending ending) ->
                new HistoryEntry(Kind.CANCELLED, ending.on(), ending.reason(), recordedAt);
        };
    }

    public static HistoryEntry missed(Terms terms, OffsetDateTime recordedAt) {
        return new HistoryEntry(Kind.MISSED, terms.due().legalDue().plusDays(1), "期限届满未履行", recordedAt);
    }
}
