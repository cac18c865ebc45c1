package org.xinfang.contracts.routing.lead;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/**
 * A leading official did something about a claim he answers for (接访、下访 and the like, art. 18(2)). It changes no state and
 * no limit. Never sealed.
 *
 * @param matter id of the matter
 * @param number readable matter number
 * @param claim number of the claim
 * @param by the petition department that records it
 * @param official name of the official, acting in office
 * @param organ the organ whose official it is
 * @param step number of the step in the lead case, from 1
 * @param kind READING, RECEPTION, VISIT, COORDINATION or CALL
 * @param on legal date on which it was done
 * @param petitionersMet how many petitioners the official spoke to
 * @param findings what came out of it, in Chinese
 * @param nextAction what the official wants to be done next; null when nothing
 * @param nextBy legal date by which it is wanted, an aim and no limit; null when nothing
 * @param recordedBy name of the clerk, acting in office
 */
public record LeadStepRecorded(
        UUID matter,
        String number,
        int claim,
        OrganRef by,
        String official,
        OrganRef organ,
        int step,
        String kind,
        LocalDate on,
        int petitionersMet,
        String findings,
        @Nullable String nextAction,
        @Nullable LocalDate nextBy,
        String recordedBy) {}
