package org.xinfang.deadline.limit;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * What a limit's history says of one fact.
 *
 * @param on legal date of the fact
 * @param text the fact, in Chinese, for people
 */
record HistoryLine(HistoryEntry.Kind kind, LocalDate on, String text) {

    static HistoryLine started(Terms terms) {
        return new HistoryLine(
                HistoryEntry.Kind.STARTED, terms.dayZero(), terms.ruling().title() + "：期限开始");
    }

    static HistoryLine ended(Ending ending) {
        HistoryEntry.Kind kind = switch (ending.effect()) {
            case MET -> HistoryEntry.Kind.MET;
            case CANCELLED -> HistoryEntry.Kind.CANCELLED;
        };
        return new HistoryLine(kind, ending.on(), ending.reason());
    }

    static HistoryLine rescheduled(Terms before, Terms after, LocalDate on, String reason) {
        String days = before.due().legalDue().equals(after.due().legalDue())
                ? "届满日仍为" + after.due().legalDue()
                : "届满日由" + before.due().legalDue() + "改为" + after.due().legalDue();
        return new HistoryLine(HistoryEntry.Kind.RESCHEDULED, on, reason + "，" + days);
    }

    HistoryEntry heardAt(OffsetDateTime recordedAt) {
        return new HistoryEntry(kind, on, text, recordedAt);
    }
}
