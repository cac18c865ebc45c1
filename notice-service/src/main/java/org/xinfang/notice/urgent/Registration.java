package org.xinfang.notice.urgent;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.intake.MatterContentRecorded;

/**
 * What registration tells for a report; nothing of the petitioner.
 *
 * @param registrar the registering organ
 * @param reportsTo code of the department it owes reports to; empty when it is no petition department, or the highest
 * @param receivedAt when it received the matter
 * @param place name of the region where the problem lies
 * @param channel channel code
 * @param persons number of people concerned
 */
record Registration(
        OrganRef registrar,
        Optional<String> reportsTo,
        OffsetDateTime receivedAt,
        String place,
        String channel,
        int persons) {

    static Registration of(MatterContentRecorded recorded) {
        var registrar = recorded.registrar();
        return new Registration(
                registrar,
                recorded.petitionDepartment() ? HigherDepartment.above(registrar.code()) : Optional.empty(),
                recorded.receivedAt(),
                recorded.region().name(),
                recorded.channel(),
                recorded.persons());
    }
}
