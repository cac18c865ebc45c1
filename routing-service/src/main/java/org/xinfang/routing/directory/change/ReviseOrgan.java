package org.xinfang.routing.directory.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.xinfang.platform.core.Outcome;
import org.xinfang.routing.directory.DirectoryDesk;
import org.xinfang.routing.directory.DirectoryDraft;
import org.xinfang.routing.directory.OrganHistory;
import org.xinfang.routing.organ.OrganEntry;

/** Changes what the directory says of an organ from a day on (更名、调整职责或者隶属关系). */
@ApplicationScoped
@Transactional
class ReviseOrgan {
    private final DirectoryDesk desk;

    ReviseOrgan(DirectoryDesk desk) {
        this.desk = desk;
    }

    Outcome<OrganHistory> revise(Order order, OrganEntry entry, LocalDate from) {
        DirectoryDraft draft = desk.open();
        return order.mayChange(draft)
                .then(seen -> draft.revise(order.organ(), entry, from))
                .then(organ -> desk.keep(draft, organ, order.administrator()));
    }
}
