package org.xinfang.notice.held;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.xinfang.notice.reading.Reader;
import org.xinfang.platform.core.Outcome;

/** Shows what keeps a held notice back. */
@ApplicationScoped
@Transactional
class ViewHeldNotice {
    private final HeldDesk desk;

    ViewHeldNotice(HeldDesk desk) {
        this.desk = desk;
    }

    /** Refused as {@link HeldDesk#take}. */
    public Outcome<ImpedimentView> view(UUID notice, Reader clerk) {
        return desk.take(notice, clerk).map(ImpedimentView::of);
    }
}
