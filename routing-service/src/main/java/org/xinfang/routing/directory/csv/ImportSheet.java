package org.xinfang.routing.directory.csv;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.web.Version;
import org.xinfang.routing.directory.CurrentDirectory;
import org.xinfang.routing.directory.DirectoryDesk;
import org.xinfang.routing.directory.DirectoryDraft;
import org.xinfang.routing.directory.OrganHistory;
import org.xinfang.routing.organ.OrganCode;

/** Takes a sheet into the directory, all of it or nothing; as a dry run it only says what would change. */
@ApplicationScoped
@Transactional
class ImportSheet {
    private final DirectoryDesk desk;
    private final CurrentDirectory directory;

    ImportSheet(DirectoryDesk desk, CurrentDirectory directory) {
        this.desk = desk;
        this.directory = directory;
    }

    /**
     * An import that is asked for.
     *
     * @param sheet the rows
     * @param from first legal day on which the changes count
     * @param dryRun whether nothing is to be stored
     * @param seen the directory's revision that the sheet was exported from
     * @param administrator who is accountable
     */
    record Order(List<SheetRow> sheet, LocalDate from, boolean dryRun, Version seen, Actor administrator) {}

    /**
     * What came of it.
     *
     * @param before the directory as it was
     * @param touched the organs that change
     * @param faults what forbids it
     */
    record Result(Map<OrganCode, OrganHistory> before, List<OrganHistory> touched, List<RowFault> faults) {}

    Outcome<Result> take(Order order) {
        DirectoryDraft draft = desk.open();
        Map<OrganCode, OrganHistory> before = directory.histories();
        return order.seen().mustBe(directory.revision()).then(same -> {
            SheetChanges changes = new SheetChanges(draft, order.from());
            changes.take(order.sheet());
            List<RowFault> faults = changes.faults(desk.faults(draft));
            Result result = new Result(before, draft.touched(), faults);
            boolean store =
                    faults.isEmpty() && !order.dryRun() && !draft.touched().isEmpty();
            return store ? desk.keep(draft, result, order.administrator()) : Outcome.done(result);
        });
    }
}
