package org.xinfang.handling.accusation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/**
 * How far telling a reporter has got; no word of what he reported.
 *
 * @param matter the matter
 * @param claim number of the claim
 * @param organ the discipline organ
 * @param receivedOn legal date on which it signed
 * @param realName whether there is somebody to tell (实名)
 * @param stage RECEIVED, ACCEPTED, NOT_ACCEPTED, REPEAT, CONCLUDED or RESULT_TOLD
 * @param acceptance when and how he was told whether it is accepted, or null
 * @param concludedOn legal date on which handling ended, or null
 * @param result when and how he was told the result, or null
 * @param allowedActions what may be done now
 */
record AccusationView(
        UUID matter,
        int claim,
        OrganRef organ,
        LocalDate receivedOn,
        boolean realName,
        Stage stage,
        @Nullable Told acceptance,
        @Nullable LocalDate concludedOn,
        @Nullable Told result,
        List<String> allowedActions) {

    static AccusationView of(Accusation accusation) {
        return new AccusationView(
                accusation.handover().matter(),
                accusation.handover().claim(),
                accusation.handover().organ(),
                accusation.handover().receivedOn(),
                accusation.realName(),
                accusation.stage(),
                accusation.acceptance().orElse(null),
                accusation.concludedOn().orElse(null),
                accusation.result().orElse(null),
                accusation.allowedActions());
    }
}
