package org.xinfang.contracts.handling;

import java.time.LocalDate;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;

/**
 * An organ was ordered to handle a claim again: its written opinion was revoked (撤销并责令重新办理), or the closed claim did not
 * stand up to supervision (退回重新办理). The new opinion opens a new chain of remedies.
 *
 * @param matter id of the matter
 * @param number readable matter number
 * @param claim number of the claim
 * @param organ the organ that has to handle it again
 * @param by the organ that ordered it
 * @param ground REVIEW (art. 35), RE_REVIEW (art. 36) or SUPERVISION (art. 40(1))
 * @param reopenedOn legal date of the order
 * @param redoBy last day for the new opinion or answer, set by the ordering organ
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
