package org.xinfang.routing.directory.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.xinfang.platform.core.Outcome;
import org.xinfang.routing.directory.DirectoryDesk;
import org.xinfang.routing.directory.DirectoryDraft;
import org.xinfang.routing.directory.DirectoryDraft.Successor;
import org.xinfang.routing.directory.OrganHistory;

/** Ends an organ (合并、分立、撤销, art. 24(2)) from a day on and says who continues its powers. */
@ApplicationScoped
@Transactional
class AbolishOrgan {
    private final DirectoryDesk desk;

    AbolishOrgan(DirectoryDesk desk) {
        this.desk = desk;
    }

    Outcome<OrganHistory> abolish(Order order, LocalDate from, List<Successor> successors) {
        DirectoryDraft draft = desk.open();
        return order.mayChange(draft)
                .then(seen -> draft.abolish(order.organ(), from, successors))
                .then(organ -> desk.keep(draft, organ, order.administrator()));
    }
}
