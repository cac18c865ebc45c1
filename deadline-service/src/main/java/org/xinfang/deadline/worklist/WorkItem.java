package org.xinfang.deadline.worklist;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/**
 * A limit under which an organ owes an act, as a work list shows it; how its days were found, the limit itself tells.
 *
 * @param state RUNNING, SUSPENDED or MISSED, as of today
 * @param organ who must act
 * @param boundParty who must act, by role, in Chinese
 * @param endsAt the instant at which the last day is over
 * @param suspendedSince first day not counted of a pause that goes on; the last day is then not known yet
 * @param daysLeft natural days to the last day, negative when it is past; absent when the limit is suspended
 * @param category SUGGESTION, ACCUSATION or APPEAL; absent while nobody has classified, or when open claims differ
 */
record WorkItem(
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
        @Nullable String category) {}
