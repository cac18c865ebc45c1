package org.xinfang.deadline.watch;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.xinfang.contracts.deadline.TimeLimitEscalated;
import org.xinfang.contracts.deadline.TimeLimitMissed;
import org.xinfang.contracts.deadline.TimeLimitWarned;
import org.xinfang.deadline.limit.Chronicle.Announcement;
import org.xinfang.deadline.limit.HistoryEntry;
import org.xinfang.deadline.organ.OrganTree;

/**
 * Puts what is told of limits into events and lines of history.
 *
 * @param tree the organs above those that have to act
 * @param now legal time of telling
 */
record Announcements(OrganTree tree, OffsetDateTime now) {

    /** Empty for an escalation above the topmost organ: there is nobody to tell. */
    Optional<Announcement> of(WatchedLimit limit, Telling telling) {
        return switch (telling) {
            case Telling.Warn warn -> Optional.of(announcement(limit, warned(limit, warn), entry(warn)));
            case Telling.Miss miss ->
                Optional.of(announcement(limit, missed(limit), HistoryEntry.missed(limit.legalDue(), now)));
            case Telling.Escalate escalate ->
                escalated(limit, escalate).map(event -> announcement(limit, event, entry(escalate, event)));
        };
    }

    private static Announcement announcement(WatchedLimit limit, Record event, HistoryEntry entry) {
        return new Announcement(limit.id(), limit.matter(), limit.article(), entry, event);
    }

    private TimeLimitWarned warned(WatchedLimit limit, Telling.Warn warn) {
        return new TimeLimitWarned(
                limit.matter(),
                limit.claim(),
                limit.id(),
                limit.rule().value(),
                limit.boundOrgan(),
                limit.legalDue(),
                today(),
                (int) ChronoUnit.DAYS.between(today(), limit.legalDue()),
                limit.title(),
                warn.stage().code(),
                warn.plannedOn(),
                warn.daysLate());
    }

    private static TimeLimitMissed missed(WatchedLimit limit) {
        return new TimeLimitMissed(
                limit.matter(),
                limit.claim(),
                limit.id(),
                limit.rule().value(),
                limit.boundOrgan(),
                limit.legalDue(),
                limit.legalDue().plusDays(1));
    }

    private Optional<TimeLimitEscalated> escalated(WatchedLimit limit, Telling.Escalate escalate) {
        return tree.superior(limit.organ().code(), escalate.stage().step())
                .map(superior -> new TimeLimitEscalated(
                        limit.matter(),
                        limit.claim(),
                        limit.id(),
                        limit.rule().value(),
                        limit.title(),
                        limit.article(),
                        limit.organ(),
                        superior,
                        escalate.stage().step(),
                        limit.legalDue(),
                        today(),
                        (int) ChronoUnit.DAYS.between(limit.legalDue(), today()),
                        escalate.plannedOn(),
                        escalate.daysLate()));
    }

    private HistoryEntry entry(Telling.Warn warn) {
        return new HistoryEntry(
                HistoryEntry.Kind.WARNED, today(), "预警：" + warn.stage().chinese() + late(warn), now);
    }

    private HistoryEntry entry(Telling.Escalate escalate, TimeLimitEscalated event) {
        String text = escalate.stage().chinese() + "，上报" + event.superior().name();
        return new HistoryEntry(HistoryEntry.Kind.ESCALATED, today(), text + late(escalate), now);
    }

    private static String late(Telling telling) {
        return telling.late() ? "（补发，原定" + telling.plannedOn() + "）" : "";
    }

    private LocalDate today() {
        return now.toLocalDate();
    }
}
