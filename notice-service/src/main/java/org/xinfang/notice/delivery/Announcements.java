package org.xinfang.notice.delivery;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** The deliveries by public announcement (公告送达), which take effect on a later day. */
public interface Announcements {

    /** Opens such a delivery; the receipt's date is the day on which it takes effect. */
    void open(UUID notice, Receipt receipt, OffsetDateTime at);

    /** Those that have taken effect by this day and are not recorded yet; locked for this transaction. */
    List<Announced> effectiveBy(LocalDate day, int most);

    /**
     * An announcement that has taken effect.
     *
     * @param notice what was announced
     * @param receipt its proof
     */
    record Announced(UUID notice, Receipt receipt) {}
}
