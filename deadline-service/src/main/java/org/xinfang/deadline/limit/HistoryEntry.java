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
        MISSED,
        RESCHEDULED,
        ESCALATED,
        SUSPENDED,
        RESUMED,
        EXTENDED,
        REOPENED,
        UNDONE,
        REASSIGNED,
        NOTED
    }

    /** The first day after the last one, whenever it is told. */
    public static HistoryEntry missed(LocalDate legalDue, OffsetDateTime recordedAt) {
        return new HistoryEntry(Kind.MISSED, legalDue.plusDays(1), "期限届满未履行", recordedAt);
    }
}
