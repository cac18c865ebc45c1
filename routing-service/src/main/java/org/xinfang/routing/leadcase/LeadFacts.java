package org.xinfang.routing.leadcase;

import org.xinfang.contracts.routing.lead.LeadCaseConcluded;
import org.xinfang.contracts.routing.lead.LeadStepRecorded;

/** What is told of a lead case. */
final class LeadFacts {

    private LeadFacts() {}

    /** The step recorded last. */
    static LeadStepRecorded step(LeadCase led) {
        LeadStep step = led.steps().getLast();
        return new LeadStepRecorded(
                led.subject().matter(),
                led.subject().number(),
                led.subject().claim(),
                led.registrar(),
                step.official(),
                step.organ(),
                step.number(),
                step.act().kind().name(),
                step.act().on(),
                step.act().petitionersMet(),
                step.act().findings(),
                step.next().map(LeadStep.Next::action).orElse(null),
                step.next().map(LeadStep.Next::by).orElse(null),
                step.recordedBy());
    }

    static LeadCaseConcluded conclusion(LeadCase led, LeadResult result) {
        return new LeadCaseConcluded(
                led.subject().matter(),
                led.subject().number(),
                led.subject().claim(),
                led.registrar(),
                led.official().name(),
                led.official().organ(),
                led.openedOn(),
                led.meetings(),
                result.resolution().name(),
                result.on(),
                result.account(),
                result.recordedBy());
    }
}
