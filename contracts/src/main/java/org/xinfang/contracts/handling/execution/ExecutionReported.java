package org.xinfang.contracts.handling.execution;

import java.time.LocalDate;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;

/**
 * The organ in charge reported, with proof, how an opinion that supports the claim is carried out (执行情况, art. 32(2)).
 *
 * @param matter id of the matter
 * @param number readable matter number
 * @param claim number of the claim
 * @param organ the organ in charge
 * @param report which report of this round, from 1
 * @param doneOn the day on which the reported was done
 * @param complete whether nothing is left to carry out
 * @param reportedOn legal date
 */
public record ExecutionReported(
        UUID matter,
        String number,
        int claim,
        OrganRef organ,
        int report,
        LocalDate doneOn,
        boolean complete,
        LocalDate reportedOn) {}
