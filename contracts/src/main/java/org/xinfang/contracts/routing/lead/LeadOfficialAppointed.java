package org.xinfang.contracts.routing.lead;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/**
 * A leading official was put in charge of a repeated or difficult claim (领导包案, art. 18(2)). It changes neither the organ
 * in charge nor any limit. Never sealed.
 *
 * @param matter id of the matter
 * @param number readable matter number
 * @param claim number of the claim
 * @param by the petition department that notes it
 * @param official name of the official, acting in office
 * @param organ the organ whose official it is
 * @param reason why, in Chinese
 * @param appointedOn legal date
 * @param previous name of the official before; null for the first
 */
public record LeadOfficialAppointed(
        UUID matter,
        String number,
        int claim,
        OrganRef by,
        String official,
        OrganRef organ,
        String reason,
        LocalDate appointedOn,
        @Nullable String previous) {}
