package org.xinfang.contracts.handling;

import java.time.LocalDate;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;

/**
 * A written opinion was revoked and its organ was ordered to handle the claim again (撤销并责令重新办理). The new opinion opens a
 * new chain of remedies.
 *
 * @param matter id of the matter
 * @param number readable matter number
 * @param claim number of the claim
 * @param organ the organ that has to handle it again
 * @param by the organ that ordered it
 * @param ground REVIEW (art. 35) or RE_REVIEW (art. 36)
 * @param reopenedOn legal date of the order
 * @param redoBy last day for the new opinion, set by the ordering organ
 */
public record HandlingReopened(
        UUID matter,
        String number,
        int claim,
        OrganRef organ,
        OrganRef by,
        String ground,
        LocalDate reopenedOn,
        LocalDate redoBy) {}
