package org.xinfang.routing.directory.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.Outcome;
import org.xinfang.routing.directory.DirectoryDesk;
import org.xinfang.routing.directory.DirectoryDraft;
import org.xinfang.routing.directory.OrganHistory;
import org.xinfang.routing.organ.OrganCode;
import org.xinfang.routing.organ.OrganEntry;

/** Enters a new organ into the directory (设立), today or on a coming day. */
@ApplicationScoped
@Transactional
class FoundOrgan {
    private final DirectoryDesk desk;

    FoundOrgan(DirectoryDesk desk) {
        this.desk = desk;
    }

    Outcome<OrganHistory> found(OrganCode code, OrganEntry entry, LocalDate from, Actor administrator) {
        DirectoryDraft draft = desk.open();
        return draft.create(code, entry, from).then(organ -> desk.keep(draft, organ, administrator));
    }
}
