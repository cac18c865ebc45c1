package org.xinfang.routing.leadcase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.xinfang.contracts.OrganRef;
import org.xinfang.platform.core.Outcome;
import org.xinfang.routing.leadcase.LeadResult.Resolution;

/**
 * A claim that a leading official answers for (包案): who, what he did, whether the dispute is settled. It begins with the
 * first official and ends with the result; put in charge after that, an official begins another case of the same claim.
 *
 * @param id its id
 * @param subject the claim
 * @param round how manieth case of the claim it is, from 1
 * @param registrar the petition department that keeps it
 * @param official who answers for it now
 * @param openedOn legal date on which the first official was put in charge
 * @param steps what was done, in that order
 * @param result how it ended; empty while it is open
 */
record LeadCase(
        UUID id,
        Subject subject,
        int round,
        OrganRef registrar,
        LeadOfficial official,
        LocalDate openedOn,
        List<LeadStep> steps,
        Optional<LeadResult> result) {

    /**
     * @param matter the matter
     * @param number its readable number
     * @param claim number of the claim
     */
    record Subject(UUID matter, String number, int claim) {}

    static LeadCase open(Subject subject, int round, OrganRef registrar, LeadOfficial official) {
        return new LeadCase(
                UUID.randomUUID(),
                subject,
                round,
                registrar,
                official,
                official.appointedOn(),
                List.of(),
                Optional.empty());
    }

    boolean isOpen() {
        return result.isEmpty();
    }

    /** Another official goes on with it. */
    LeadCase handedTo(LeadOfficial successor) {
        return new LeadCase(id, subject, round, registrar, successor, openedOn, steps, result);
    }

    /**
     * Adds what the official did.
     *
     * @param next what he wants to be done next
     * @param clerk name of who records it
     * @param today legal date
     * @return refused when the case has ended, for a day outside it, when nobody was met, for a next step that lies behind
     */
    Outcome<LeadCase> record(LeadStep.Act act, Optional<LeadStep.Next> next, String clerk, LocalDate today) {
        if (!isOpen()) {
            return Outcome.refused(new LeadCaseRefusal.Ended());
        }
        if (act.on().isBefore(openedOn) || act.on().isAfter(today)) {
            return Outcome.refused(new LeadCaseRefusal.NotThatDay(openedOn, today));
        }
        if (act.kind().meetsPetitioner() && act.petitionersMet() == 0) {
            return Outcome.refused(new LeadCaseRefusal.NobodyMet());
        }
        if (next.filter(step -> step.by().isBefore(act.on())).isPresent()) {
            return Outcome.refused(new LeadCaseRefusal.NextStepLiesBehind(act.on()));
        }
        LeadStep step = new LeadStep(steps.size() + 1, act, official.name(), official.organ(), next, clerk);
        return Outcome.done(new LeadCase(
                id,
                subject,
                round,
                registrar,
                official,
                openedOn,
                Stream.concat(steps.stream(), Stream.of(step)).toList(),
                result));
    }

    /** Ends it; settled it is only when an official has met the petitioner, else the figure would rest on paper. */
    Outcome<LeadCase> conclude(LeadResult ending) {
        if (!isOpen()) {
            return Outcome.refused(new LeadCaseRefusal.Ended());
        }
        if (ending.resolution() == Resolution.RESOLVED && meetings() == 0) {
            return Outcome.refused(new LeadCaseRefusal.PetitionerNeverMet());
        }
        return Outcome.done(
                new LeadCase(id, subject, round, registrar, official, openedOn, steps, Optional.of(ending)));
    }

    /** How often an official met the petitioner face to face. */
    int meetings() {
        return (int) steps.stream()
                .filter(step -> step.act().kind().meetsPetitioner())
                .count();
    }

    /** The latest day on which something was done. */
    Optional<LocalDate> lastStepOn() {
        return steps.stream().map(step -> step.act().on()).max(LocalDate::compareTo);
    }

    /** What is to be done next, as the step recorded last has it. */
    Optional<LeadStep.Next> next() {
        return steps.isEmpty() || !isOpen() ? Optional.empty() : steps.getLast().next();
    }
}
