package org.xinfang.contracts.handling;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/**
 * The re-review opinion was delivered and the petition ended with it (信访终结, art. 36(3)): on the same facts and grounds no
 * organ accepts the claim any more. Whoever refuses it for that reason names this opinion (DOC-09).
 *
 * @param matter id of the matter
 * @param number readable matter number
 * @param claim number of the claim
 * @param request id of the request for re-review
 * @param organ the organ that re-reviewed
 * @param decision UPHELD or CHANGED
 * @param opinionNumber document number of the re-review opinion (DOC-19); null when it is not known
 * @param deliveredOn legal date of its delivery, on which the petition ended
 */
public record PetitionTerminated(
        UUID matter,
        String number,
        int claim,
        UUID request,
        OrganRef organ,
        String decision,
        @Nullable String opinionNumber,
        LocalDate deliveredOn) {}
