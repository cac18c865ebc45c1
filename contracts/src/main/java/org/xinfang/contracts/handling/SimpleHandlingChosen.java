package org.xinfang.contracts.handling;

import java.time.LocalDate;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;

/**
 * The organ in charge handles the claim the simple way (简易办理): whether to accept it is to be decided within the short limit
 * that runs from the organ's receipt.
 *
 * @param matter id of the matter
 * @param number readable matter number
 * @param claim number of the claim
 * @param organ the organ in charge
 * @param receivedOn legal date of the organ's receipt, day 0 of the decision on acceptance
 * @param chosenOn legal date
 * @param scope why the claim is fit for it: CLEAR, IMMEDIATE, EVERYDAY or PROMISED
 * @param paperAsked whether the petitioner asked for papers; otherwise an answer may be told by network, telephone or SMS
 */
public record SimpleHandlingChosen(
        UUID matter,
        String number,
        int claim,
        OrganRef organ,
        LocalDate receivedOn,
        LocalDate chosenOn,
        String scope,
        boolean paperAsked) {}
