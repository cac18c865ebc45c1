package org.xinfang.contracts.routing.lead;

import java.time.LocalDate;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;

/**
 * A leading official's answering for a claim ended: the dispute is settled or not (化解). It closes nothing (办结) and takes no
 * remedy away. Never sealed.
 *
 * @param matter id of the matter
 * @param number readable matter number
 * @param claim number of the claim
 * @param by the petition department that records it
 * @param official name of the official who answered for it last, acting in office
 * @param organ the organ whose official it is
 * @param openedOn legal date on which the first official was put in charge
 * @param meetings how often an official met the petitioner face to face
 * @param resolution RESOLVED or UNRESOLVED
 * @param concludedOn legal date
 * @param account what settled it and how the petitioner confirmed that, or why it could not be settled, in Chinese
 * @param recordedBy name of the clerk, acting in office
 */
public record LeadCaseConcluded(
        UUID matter,
        String number,
        int claim,
        OrganRef by,
        String official,
        OrganRef organ,
        LocalDate openedOn,
        int meetings,
        String resolution,
        LocalDate concludedOn,
        String account,
        String recordedBy) {}
