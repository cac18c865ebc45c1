package org.xinfang.contracts.handling.remedy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;

/**
 * The petitioner withdrew a request for review or re-review (撤回复查、复核申请) and the examination ended; the opinion that he
 * attacked stands, and the time to attack it goes on from the day it was delivered.
 *
 * @param matter id of the matter
 * @param number readable matter number
 * @param claim number of the claim
 * @param request id of the request
 * @param stage REVIEW (art. 35) or RE_REVIEW (art. 36)
 * @param organ the examining organ, which consented
 * @param against the organ whose opinion was attacked
 * @param requestedOn legal date of the request
 * @param writtenOn the day of the written withdrawal
 * @param withdrawnOn legal date of the consent, with which the examination ended
 * @param articles articles of the Regulation
 * @param claimText the claim in the petitioner's words
 */
public record ReviewWithdrawn(
        UUID matter,
        String number,
        int claim,
        UUID request,
        String stage,
        OrganRef organ,
        OrganRef against,
        LocalDate requestedOn,
        LocalDate writtenOn,
        LocalDate withdrawnOn,
        List<String> articles,
        String claimText) {}
