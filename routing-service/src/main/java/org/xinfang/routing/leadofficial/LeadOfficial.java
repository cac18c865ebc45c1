package org.xinfang.routing.leadofficial;

import java.time.LocalDate;
import org.xinfang.contracts.OrganRef;

/**
 * The official in charge of a claim (包案领导).
 *
 * @param claim number of the claim
 * @param name his name
 * @param organ the organ whose official he is
 * @param reason why he was appointed
 * @param appointedOn legal date
 */
public record LeadOfficial(int claim, String name, OrganRef organ, String reason, LocalDate appointedOn) {}
