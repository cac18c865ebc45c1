package org.xinfang.routing.leadcase;

import java.time.LocalDate;
import org.xinfang.contracts.OrganRef;

/**
 * The official who answers for a claim (包案领导).
 *
 * @param name his name
 * @param organ the organ whose official he is
 * @param reason why he was appointed
 * @param appointedOn legal date
 */
record LeadOfficial(String name, OrganRef organ, String reason, LocalDate appointedOn) {}
