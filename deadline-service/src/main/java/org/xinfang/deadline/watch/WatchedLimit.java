package org.xinfang.deadline.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.deadline.calendar.Certainty;
import org.xinfang.deadline.rule.BoundParty;
import org.xinfang.deadline.rule.DueDates;
import org.xinfang.deadline.rule.RuleCode;
import org.xinfang.deadline.supervision.Overdue;

/**
 * What the watch knows of a limit that is still owed.
 *
 * @param organ the organ that has to act; for a petitioner's limit the organ whose document started it
 * @param since first day on which the watch knew these dates; none before its first look
 * @param told what has been told of it
 */
record WatchedLimit(
        UUID id,
        UUID matter,
        @Nullable Integer claim,
        RuleCode rule,
        String title,
        String article,
        OrganRef organ,
        BoundParty bound,
        LocalDate dayZero,
        LocalDate strictDue,
        LocalDate legalDue,
        @Nullable LocalDate since,
        Set<Told> told) {

    /**
     * One thing told.
     *
     * @param stage code of a stage, or {@link #MISSED}
     */
    record Told(String stage, LocalDate plannedOn) {

        static final String MISSED = "MISSED";
    }

    /** Its dates, without the reasons for them. */
    DueDates due() {
        return new DueDates(strictDue, legalDue, Certainty.OFFICIAL, List.of());
    }

    Overdue overdue() {
        return new Overdue(id, matter, claim, rule.value(), title, article, organ, legalDue);
    }

    /** The organ that has to act; none where the petitioner has to. */
    @Nullable
    OrganRef boundOrgan() {
        return bound == BoundParty.PETITIONER ? null : organ;
    }
}
