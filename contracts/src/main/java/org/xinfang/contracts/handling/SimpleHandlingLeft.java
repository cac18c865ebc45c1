package org.xinfang.contracts.handling;

import java.time.LocalDate;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;

/**
 * The claim turned out not to be fit for simple handling and goes on the ordinary way (转为普通程序). Its statutory limits have
 * run all along.
 *
 * @param matter id of the matter
 * @param number readable matter number
 * @param claim number of the claim
 * @param organ the organ in charge
 * @param leftOn legal date
 * @param reason why, in Chinese
 */
public record SimpleHandlingLeft(
        UUID matter, String number, int claim, OrganRef organ, LocalDate leftOn, String reason) {}
