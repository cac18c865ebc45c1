package org.xinfang.routing.directory.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.xinfang.platform.core.Outcome;
import org.xinfang.routing.directory.DirectoryDesk;
import org.xinfang.routing.directory.DirectoryDraft;
import org.xinfang.routing.directory.OrganHistory;

/** Takes back an organ's newest change before it has begun; what was decided for other organs with it stays. */
@ApplicationScoped
@Transactional
class WithdrawChange {
    private final DirectoryDesk desk;

    WithdrawChange(DirectoryDesk desk) {
        this.desk = desk;
    }

    Outcome<OrganHistory> withdraw(Order order, LocalDate today) {
        DirectoryDraft draft = desk.open();
        return order.mayChange(draft)
                .then(seen -> draft.withdraw(order.organ(), today))
                .then(organ -> desk.keep(draft, organ, order.administrator()));
    }
}
