package org.xinfang.handling.review;

import java.time.LocalDate;
import org.xinfang.contracts.OrganRef;
import org.xinfang.handling.lifecycle.HandlingCase;

/**
 * The opinion that a request attacks.
 *
 * @param handling the case of the claim's first handling
 * @param by the organ whose opinion it is
 * @param reviewer the organ one level up that it names
 * @param issuedOn the day on which it was issued
 */
record AttackedOpinion(HandlingCase handling, OrganRef by, OrganRef reviewer, LocalDate issuedOn) {}
