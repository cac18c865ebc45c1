package org.xinfang.handling.window;

import java.time.LocalDate;

/**
 * The petitioner's time to ask for review or re-review, 30 natural days from the proven delivery of the opinion (art. 35,
 * 36(1)).
 *
 * @param dayZero the day of delivery, which does not count
 * @param legalDue the last day, rolled past days off; a later one when the limit was opened again
 */
public record RequestWindow(LocalDate dayZero, LocalDate legalDue) {

    /** Whether a request of this day came too late; of a letter the day of its postmark. */
    public boolean closedOn(LocalDate requestedOn) {
        return requestedOn.isAfter(legalDue);
    }
}
