package org.xinfang.contracts.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;

/**
 * The organ performed its duty or answered under the special law (依法履职, art. 31(5), DOC-07). Remedies are those of
 * that law, not review under the Regulation.
 *
 * @param matter id of the matter
 * @param number readable matter number
 * @param claim number of the claim
 * @param organ the organ in charge
 * @param answeredOn legal date
 * @param claimText the claim in the petitioner's words
 * @param answer what was found and done
 * @param legalBasis statutes and articles relied on
 * @param remedy Chinese sentence: reconsideration or litigation with limit
 */
public record DutyAnswered(
        UUID matter,
        String number,
        int claim,
        OrganRef organ,
        LocalDate answeredOn,
        String claimText,
        String answer,
        List<String> legalBasis,
        String remedy) {}
