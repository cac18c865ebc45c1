package org.xinfang.deadline.limit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.xinfang.contracts.OrganRef;
import org.xinfang.deadline.rule.Counting;

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

    /** @param counting tells whether the rule knows of pauses on that ground at all */
    static HistoryLine of(Happening news, Counting counting) {
        return switch (news) {
            case Ending ending -> new HistoryLine(kind(ending.effect()), ending.on(), ending.reason());
            case Happening.Suspended suspended ->
                paused(
                        HistoryEntry.Kind.SUSPENDED,
                        suspended,
                        counting.exclusions().contains(suspended.ground()));
            case Happening.Resumed resumed ->
                paused(HistoryEntry.Kind.RESUMED, resumed, counting.exclusions().contains(resumed.ground()));
            case Happening.Extended extended ->
                new HistoryLine(
                        HistoryEntry.Kind.EXTENDED,
                        extended.on(),
                        extended.text() + "（" + extended.days()
                                + counting.period().unit() + "）");
            case Happening.Reopened reopened ->
                new HistoryLine(HistoryEntry.Kind.REOPENED, reopened.on(), reopened.text());
            case Happening.Undone undone -> new HistoryLine(HistoryEntry.Kind.UNDONE, undone.on(), undone.text());
            case Happening.Divided divided -> new HistoryLine(HistoryEntry.Kind.NOTED, divided.on(), divided.text());
            case Happening.OfClaim part -> of(part.happening(), counting).saying(part.text());
            case Happening.Noted noted -> noted(noted);
        };
    }

    private HistoryLine saying(String words) {
        return new HistoryLine(kind, on, words);
    }

    private static HistoryLine paused(HistoryEntry.Kind kind, Happening news, boolean known) {
        return known ? new HistoryLine(kind, news.on(), news.text()) : noted(news);
    }

    private static HistoryLine noted(Happening news) {
        return new HistoryLine(HistoryEntry.Kind.NOTED, news.on(), news.text() + "，不影响本期限的计算");
    }

    private static HistoryEntry.Kind kind(Ending.Effect effect) {
        return switch (effect) {
            case MET -> HistoryEntry.Kind.MET;
            case CANCELLED -> HistoryEntry.Kind.CANCELLED;
        };
    }

    static HistoryLine reassigned(OrganRef from, OrganRef to, LocalDate on) {
        String text = from.name() + "的职权由" + to.name() + "继续行使，期限不变";
        return new HistoryLine(HistoryEntry.Kind.REASSIGNED, on, text);
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
