package org.xinfang.intake.matter;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;
import org.xinfang.intake.number.QueryCode;

/**
 * The answer to a registration.
 *
 * @param id id of the matter
 * @param number readable number (信访件编号)
 * @param queryCode the petitioner's query code; shown here and on the receipt, never again
 * @param receivedAt when it was received
 * @param registeredAt when it was registered
 * @param registrar the registering organ
 * @param version version for {@code If-Match}
 */
record RegistrationView(
        UUID id,
        String number,
        String queryCode,
        OffsetDateTime receivedAt,
        OffsetDateTime registeredAt,
        OrganRef registrar,
        long version) {

    static RegistrationView of(Matter matter, QueryCode queryCode) {
        return new RegistrationView(
                matter.id(),
                matter.number(),
                queryCode.value(),
                matter.receivedAt(),
                matter.registeredAt(),
                matter.registrar(),
                matter.version());
    }
}
