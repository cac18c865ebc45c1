package org.xinfang.routing.duedate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The due dates that deadline-service has told. */
public interface DueDates {

    /** Last day for registering and dispatching a matter (TL-01, art. 22(1)); empty while it has not been told. */
    Optional<LocalDate> dispatch(UUID matter);

    /**
     * Last day of the objection limit (TL-04, art. 23(3)) of an organ's receipt.
     *
     * @param matter the matter
     * @param claim number of the claim
     * @param organ code of the receiving organ
     * @param receivedOn legal date of receipt, day 0 of the limit
     * @return empty while deadline-service has not told it
     */
    Optional<LocalDate> objection(UUID matter, int claim, String organ, LocalDate receivedOn);
}
