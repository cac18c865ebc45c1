package org.xinfang.deadline.trigger;

import org.xinfang.contracts.intake.MatterRegistered;
import org.xinfang.contracts.routing.MatterClassified;
import org.xinfang.contracts.routing.MatterDiverted;
import org.xinfang.deadline.matter.KnownClaim;
import org.xinfang.deadline.matter.KnownMatter;
import org.xinfang.deadline.matter.NoteMatter;
import org.xinfang.platform.core.LegalClock;

/** What a fact says of its matter and claims beside their limits. */
final class MatterFacts {

    private MatterFacts() {}

    static void tell(Record event, NoteMatter note) {
        switch (event) {
            case MatterRegistered registered ->
                note.registered(new KnownMatter(
                        registered.matter(),
                        registered.number(),
                        registered.channel(),
                        LegalClock.legalDate(registered.registeredAt())));
            case MatterClassified classified ->
                note.classified(
                        classified.matter(),
                        classified.claims().stream()
                                .map(claim -> KnownClaim.of(
                                        claim.claim(), claim.category(), claim.sealed(), claim.claimKind()))
                                .toList());
            case MatterDiverted diverted -> note.diverted(diverted.matter(), diverted.claim());
            default -> {
                // says nothing of the kind
            }
        }
    }
}
