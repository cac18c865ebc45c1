package org.xinfang.routing.reception;

import java.time.LocalDate;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;

/**
 * That an organ accepted a claim (实体性受理, art. 23(3), 31).
 *
 * @param matter the matter
 * @param claim number of the claim
 * @param organ the accepting organ
 * @param acceptedOn legal date
 */
public record Acceptance(UUID matter, int claim, OrganRef organ, LocalDate acceptedOn) {}
