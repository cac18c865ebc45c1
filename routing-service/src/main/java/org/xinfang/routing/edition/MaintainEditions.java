package org.xinfang.routing.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.xinfang.contracts.routing.DiversionTableActivated;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.messaging.Journal;
import org.xinfang.routing.diversion.DiversionTable;

/** Writes versions of the diversion table and puts them in force. */
@ApplicationScoped
@Transactional
class MaintainEditions {
    private final Editions editions;
    private final LegalClock clock;
    private final Journal journal;

    MaintainEditions(Editions editions, LegalClock clock, Journal journal) {
        this.editions = editions;
        this.clock = clock;
        this.journal = journal;
    }

    /** Every version, the one that ships last. */
    List<EditionView> all() {
        EditionView shipped =
                new EditionView(DiversionTable.SHIPPED, EditionView.State.IN_FORCE, null, null, null, null, List.of());
        return Stream.concat(editions.all().stream().map(EditionRow::view), Stream.of(shipped))
                .toList();
    }

    /** Refused as unreadable, or when the version is in force already. */
    Outcome<EditionView> draft(String version, String csv, Actor author) {
        if (version.equals(DiversionTable.SHIPPED)) {
            return Outcome.refused(new EditionRefusal.AlreadyInForce(version));
        }
        try {
            DiversionTable.parse(version, csv);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return Outcome.refused(new EditionRefusal.Unreadable(String.valueOf(unreadable.getMessage())));
        }
        return editions.findForChange(version)
                .map(known -> known.redraft(csv, author, clock.now()))
                .orElseGet(() -> Outcome.done(added(version, csv, author)))
                .map(EditionRow::view);
    }

    /** Refused when it is unknown, in force already, faulty, or the day has passed. */
    Outcome<EditionView> activate(String version, LocalDate from, Actor administrator) {
        return editions.findForChange(version)
                .<Outcome<EditionRow>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new EditionRefusal.NoSuchEdition()))
                .then(edition -> edition.activate(from, clock.today(), administrator))
                .map(edition -> recorded(edition, version, from, administrator));
    }

    /** Who put which table in force, for which day, stays in the audit record. */
    private EditionView recorded(EditionRow edition, String version, LocalDate from, Actor administrator) {
        journal.append(
                "diversion-table:" + version,
                new DiversionTableActivated(version, from, administrator.organ()),
                administrator,
                "《信访工作条例》第三十一条");
        return edition.view();
    }

    private EditionRow added(String version, String csv, Actor author) {
        EditionRow edition = new EditionRow(version, csv, author, clock.now());
        editions.add(edition);
        return edition;
    }
}
