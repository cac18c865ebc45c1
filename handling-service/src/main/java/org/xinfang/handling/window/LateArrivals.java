package org.xinfang.handling.window;

import java.time.LocalDate;
import org.xinfang.handling.lifecycle.HandlingCase;

/** What to do about requests that were made in time and arrive when their window has passed (逾期送达、期限内提出的申请). */
public interface LateArrivals {

    /**
     * A request is admitted; nothing happens unless its claim was closed meanwhile because nobody seemed to have asked.
     *
     * @param admitted the case of the request, with its admission as the last step
     * @param requestedOn the day the petitioner asked
     */
    void admitted(HandlingCase admitted, LocalDate requestedOn);
}
