package org.xinfang.routing.directory.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.core.Refusal;
import org.xinfang.routing.directory.DirectoryDraft;
import org.xinfang.routing.directory.DirectoryDraft.Successor;
import org.xinfang.routing.directory.DirectoryRefusal;
import org.xinfang.routing.directory.OrganHistory;
import org.xinfang.routing.directory.csv.SheetRow.Said;
import org.xinfang.routing.organ.Organ;
import org.xinfang.routing.organ.OrganCode;

/**
 * Brings what a sheet says into a draft of the directory. A row changes its organ, or enters a new one; an organ without a
 * row stays as it is. Ends come last, so that rows naming the new superior are read before the old one is gone.
 */
final class SheetChanges {
    private final DirectoryDraft draft;
    private final LocalDate from;
    private final List<RowFault> faults = new ArrayList<>();
    private final Map<OrganCode, SheetRow> rows = new HashMap<>();
    private final List<Said> endings = new ArrayList<>();

    /**
     * Changes of a draft.
     *
     * @param from first day on which they count
     */
    SheetChanges(DirectoryDraft draft, LocalDate from) {
        this.draft = draft;
        this.from = from;
    }

    void take(List<SheetRow> sheet) {
        for (SheetRow row : sheet) {
            Optional<Said> said = row.read();
            faults.addAll(row.faults());
            said.ifPresent(organ -> take(row, organ));
        }
        endings.forEach(this::end);
    }

    /** The faults of rows and cells, and those of the directory as it would become. */
    List<RowFault> faults(Map<OrganCode, DirectoryRefusal> broken) {
        List<RowFault> all = new ArrayList<>(faults);
        broken.forEach((organ, refusal) -> all.add(fault(organ, refusal)));
        return List.copyOf(all);
    }

    private void take(SheetRow row, Said said) {
        if (rows.putIfAbsent(said.code(), row) != null) {
            faults.add(row.fault(Column.CODE, SheetRefusal.repeated(said.code().toString())));
            return;
        }
        Optional<OrganHistory> known = draft.history(said.code());
        if (known.isEmpty()) {
            note(said, draft.create(said.code(), said.entry(), said.validFrom().orElse(from)));
        } else if (saysTheSame(said, known.orElseThrow())) {
            return;
        } else if (said.validFrom()
                .filter(day -> !day.equals(firstDay(known.orElseThrow())))
                .isPresent()) {
            faults.add(row.fault(Column.VALID_FROM, SheetRefusal.firstDayStands(firstDay(known.orElseThrow()))));
            return;
        } else {
            note(said, draft.revise(said.code(), said.entry(), from));
        }
        if (said.validTo().isPresent()) {
            endings.add(said);
        }
    }

    private boolean saysTheSame(Said said, OrganHistory known) {
        Organ organ = known.on(from);
        return said.entry().equals(organ.entry())
                && said.validFrom().map(organ.validFrom()::equals).orElse(true)
                && said.validTo().equals(organ.validTo())
                && said.successors().equals(organ.successors());
    }

    private void end(Said said) {
        List<Successor> successors = said.successors().stream()
                .map(code -> new Successor(code, List.of()))
                .toList();
        note(said, draft.abolish(said.code(), said.validTo().orElseThrow().plusDays(1), successors));
    }

    private void note(Said said, Outcome<OrganHistory> outcome) {
        if (outcome instanceof Outcome.Refused<OrganHistory>(Refusal refusal)) {
            faults.add(fault(said.code(), refusal));
        }
    }

    private RowFault fault(OrganCode organ, Refusal refusal) {
        int number = Optional.ofNullable(rows.get(organ)).map(SheetRow::number).orElse(0);
        return new RowFault(number, organ.toString(), "", refusal);
    }

    private LocalDate firstDay(OrganHistory history) {
        return history.on(from).validFrom();
    }
}
