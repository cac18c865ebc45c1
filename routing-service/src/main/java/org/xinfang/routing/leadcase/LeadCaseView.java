package org.xinfang.routing.leadcase;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/**
 * A claim that a leading official answers for (包案).
 *
 * @param matter the matter
 * @param number its readable number
 * @param claim number of the claim
 * @param round how manieth lead case of the claim, from 1
 * @param registrar the petition department that keeps it
 * @param official who answers for it
 * @param openedOn legal date on which the first official was put in charge
 * @param state OPEN, RESOLVED (化解) or UNRESOLVED; says nothing of 办结
 * @param meetings how often an official met the petitioner
 * @param steps what was done
 * @param result how it ended, or null
 * @param allowedActions what the viewer may do with it now
 */
record LeadCaseView(
        UUID matter,
        String number,
        int claim,
        int round,
        OrganRef registrar,
        LeadOfficial official,
        LocalDate openedOn,
        LeadState state,
        int meetings,
        List<Step> steps,
        @Nullable LeadResult result,
        List<String> allowedActions) {

    /**
     * @param number inside the case, from 1
     * @param kind READING (阅办), RECEPTION (接访), VISIT (下访), COORDINATION (协调会) or CALL
     * @param on legal date
     * @param official who did it
     * @param petitionersMet how many petitioners he spoke to
     * @param findings what came out of it
     * @param next what he wanted to be done next, or null
     * @param recordedBy name of the clerk
     */
    record Step(
            int number,
            LeadStep.Kind kind,
            LocalDate on,
            String official,
            int petitionersMet,
            String findings,
            LeadStep.@Nullable Next next,
            String recordedBy) {

        static Step of(LeadStep step) {
            return new Step(
                    step.number(),
                    step.act().kind(),
                    step.act().on(),
                    step.official(),
                    step.act().petitionersMet(),
                    step.act().findings(),
                    step.next().orElse(null),
                    step.recordedBy());
        }
    }

    /** @param keeps whether the viewer records what happens in it */
    static LeadCaseView of(LeadCase led, boolean keeps) {
        return new LeadCaseView(
                led.subject().matter(),
                led.subject().number(),
                led.subject().claim(),
                led.round(),
                led.registrar(),
                led.official(),
                led.openedOn(),
                LeadState.of(led),
                led.meetings(),
                led.steps().stream().map(Step::of).toList(),
                led.result().orElse(null),
                keeps ? actions(led) : List.of());
    }

    private static List<String> actions(LeadCase led) {
        return led.isOpen() ? List.of("steps", "result", "lead-officials") : List.of("lead-officials");
    }
}
