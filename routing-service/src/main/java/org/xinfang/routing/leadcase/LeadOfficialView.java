package org.xinfang.routing.leadcase;

import java.time.LocalDate;
import org.xinfang.contracts.OrganRef;

/**
 * The official who answers for a claim now (包案领导), as shown with the claim.
 *
 * @param claim number of the claim
 * @param name his name
 * @param organ the organ whose official he is
 * @param reason why he was appointed
 * @param appointedOn legal date
 */
public record LeadOfficialView(int claim, String name, OrganRef organ, String reason, LocalDate appointedOn) {

    static LeadOfficialView of(LeadCase led) {
        LeadOfficial official = led.official();
        return new LeadOfficialView(
                led.subject().claim(), official.name(), official.organ(), official.reason(), official.appointedOn());
    }
}
