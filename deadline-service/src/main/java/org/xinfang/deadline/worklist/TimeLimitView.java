package org.xinfang.deadline.worklist;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.deadline.calendar.Certainty;
import org.xinfang.deadline.limit.Ending;
import org.xinfang.deadline.limit.Terms;
import org.xinfang.deadline.limit.TimeLimit;
import org.xinfang.deadline.rule.Step;
import org.xinfang.platform.core.LegalClock;

/**
 * A limit as the API shows it.
 *
 * @param state RUNNING, SUSPENDED, MISSED, MET or CANCELLED, as of today
 * @param organ who must act; for a petitioner's limit the organ whose document started it
 * @param boundParty who must act, by role, in Chinese
 * @param endsAt the instant at which the last day is over
 * @param suspendedSince first day not counted of a pause that goes on; the last day is then not known yet
 * @param daysLeft natural days to the last day, negative when it is past; absent when the limit has ended
 *     or is suspended
 * @param late whether the act was done after the last day; absent while it is owed
 * @param explanation how the days were found
 */
record TimeLimitView(
        UUID id,
        UUID matter,
        @Nullable Integer claim,
        String rule,
        String title,
        String article,
        String ruleBook,
        String state,
        OrganRef organ,
        String boundParty,
        LocalDate dayZero,
        LocalDate strictDue,
        LocalDate legalDue,
        OffsetDateTime endsAt,
        boolean provisional,
        @Nullable LocalDate suspendedSince,
        @Nullable Long daysLeft,
        @Nullable LocalDate endedOn,
        @Nullable String endedBy,
        @Nullable Boolean late,
        List<Step> explanation) {

    static TimeLimitView of(TimeLimit limit, LocalDate today) {
        return switch (limit.asOf(today)) {
            case TimeLimit.Running(Terms terms) -> open(terms, "RUNNING", today);
            case TimeLimit.Missed(Terms terms) -> open(terms, "MISSED", today);
            case TimeLimit.Suspended(Terms terms, LocalDate since) -> of(terms, "SUSPENDED", since, null, null, null);
            case TimeLimit.Met met -> of(met.terms(), "MET", null, null, met.ending(), met.late());
            case TimeLimit.Cancelled(Terms terms, Ending ending) -> of(terms, "CANCELLED", null, null, ending, null);
        };
    }

    private static TimeLimitView open(Terms terms, String state, LocalDate today) {
        long daysLeft = ChronoUnit.DAYS.between(today, terms.due().legalDue());
        return of(terms, state, null, daysLeft, null, null);
    }

    private static TimeLimitView of(
            Terms terms,
            String state,
            @Nullable LocalDate suspendedSince,
            @Nullable Long daysLeft,
            @Nullable Ending ending,
            @Nullable Boolean late) {
        return new TimeLimitView(
                terms.id(),
                terms.matter(),
                terms.subject().claim(),
                terms.rule().value(),
                terms.ruling().title(),
                terms.ruling().article(),
                terms.ruling().bookVersion(),
                state,
                terms.organ(),
                terms.ruling().bound().chinese(),
                terms.dayZero(),
                terms.due().strictDue(),
                terms.due().legalDue(),
                terms.due().endsAt(LegalClock.ZONE),
                terms.due().certainty() == Certainty.PROVISIONAL,
                suspendedSince,
                daysLeft,
                ending == null ? null : ending.on(),
                ending == null ? null : ending.reason(),
                late,
                terms.due().steps());
    }
}
