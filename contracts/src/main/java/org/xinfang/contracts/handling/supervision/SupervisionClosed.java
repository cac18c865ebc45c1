package org.xinfang.contracts.handling.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;

/**
 * The petition department ended its supervision (督办办结, art. 40(1)), after an answer or because its object fell away.
 *
 * @param matter id of the matter
 * @param number readable matter number
 * @param claim number of the claim
 * @param supervision id of the supervision
 * @param by the supervising petition department
 * @param organ the supervised organ
 * @param closedOn legal date
 */
public record SupervisionClosed(
        UUID matter, String number, int claim, UUID supervision, OrganRef by, OrganRef organ, LocalDate closedOn) {}
