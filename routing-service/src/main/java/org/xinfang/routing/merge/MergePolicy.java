package org.xinfang.routing.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.xinfang.contracts.OrganRef;
import org.xinfang.platform.core.Outcome;
import org.xinfang.routing.conclusion.Conclusions;
import org.xinfang.routing.matter.Claim;
import org.xinfang.routing.matter.RoutedMatter;
import org.xinfang.routing.matter.RoutedMatters;
import org.xinfang.routing.merge.MergeRefusal.Plain;
import org.xinfang.routing.referral.OrganInCharge;

/**
 * Whether a claim may be merged into an earlier one: same petitioner, same matter, in hand at an organ whose desk, or whose
 * sender's desk, this is. The desk is told no more of the earlier matter than it may know anyway.
 */
@ApplicationScoped
class MergePolicy {
    private final RoutedMatters matters;
    private final OrganInCharge organInCharge;
    private final Merges merges;
    private final Conclusions conclusions;

    MergePolicy(RoutedMatters matters, OrganInCharge organInCharge, Merges merges, Conclusions conclusions) {
        this.matters = matters;
        this.organInCharge = organInCharge;
        this.merges = merges;
        this.conclusions = conclusions;
    }

    /** The earlier claim, and the organ that has it in hand. */
    record InHand(Merge.Earlier earlier, OrganRef organ) {}

    Outcome<InHand> check(Repeat repeat, RepeatFacts facts) {
        if (repeat.claim().sealed()) {
            return Outcome.refused(Plain.SEALED_IS_NOT_MERGED);
        }
        if (!facts.samePetitioner() || !facts.sameFactsAndClaims()) {
            return Outcome.refused(
                    new MergeRefusal.NotConfirmed(facts.samePetitioner() ? "sameFactsAndClaims" : "samePetitioner"));
        }
        if (merges.anyInto(repeat.matter().matter(), repeat.claim().number())) {
            return Outcome.refused(Plain.HAS_REPEATS);
        }
        return known(repeat, facts)
                .then(earlier -> same(repeat, earlier))
                .then(earlier -> claim(repeat, earlier, facts.earlierClaim()).then(claim -> inHand(earlier, claim)));
    }

    /** The earlier matter, locked so that its repeats are numbered one by one; known to its desk and to who has it in hand. */
    private Outcome<RoutedMatter> known(Repeat repeat, RepeatFacts facts) {
        Optional<RoutedMatter> found = matters.findByNumberForChange(facts.earlierNumber());
        Optional<RoutedMatter> own =
                found.filter(earlier -> earlier.registrar().code().equals(repeat.desk())
                        || earlier.claim(facts.earlierClaim())
                                        .filter(claim -> !claim.sealed())
                                        .isPresent()
                                && organInCharge
                                        .of(earlier.matter(), facts.earlierClaim())
                                        .filter(organ -> organ.code().equals(repeat.desk()))
                                        .isPresent());
        return own.<Outcome<RoutedMatter>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(
                        found.filter(repeat::isOverseenHere).isPresent()
                                ? Plain.IN_HAND_BELOW
                                : Plain.NO_SUCH_EARLIER_MATTER));
    }

    private static Outcome<RoutedMatter> same(Repeat repeat, RoutedMatter earlier) {
        if (repeat.isOf(earlier)) {
            return Outcome.refused(Plain.MERGED_INTO_ITSELF);
        }
        if (repeat.cameBefore(earlier)) {
            return Outcome.refused(Plain.NOT_EARLIER);
        }
        return repeat.isAnotherPetitioners(earlier) ? Outcome.refused(Plain.OTHER_PETITIONER) : Outcome.done(earlier);
    }

    /** A sealed claim is known to cleared staff only; an appeal answered as a suggestion would lose its remedies. */
    private static Outcome<Claim> claim(Repeat repeat, RoutedMatter earlier, int number) {
        Optional<Claim> claim = earlier.claim(number).filter(found -> !found.sealed() || repeat.cleared());
        if (claim.isEmpty()) {
            return Outcome.refused(new MergeRefusal.NoSuchEarlierClaim(number));
        }
        Claim found = claim.orElseThrow();
        if (found.sealed()) {
            return Outcome.refused(Plain.SEALED_IS_NOT_MERGED);
        }
        return found.category() == repeat.claim().category()
                ? Outcome.done(found)
                : Outcome.refused(Plain.OTHER_CATEGORY);
    }

    private Outcome<InHand> inHand(RoutedMatter earlier, Claim claim) {
        Merge.Earlier target = new Merge.Earlier(earlier.matter(), earlier.number(), claim.number());
        return switch (claim.state()) {
            case REFERRED, ASSIGNED -> notConcluded(target);
            case OPEN, DISPUTED -> Outcome.refused(Plain.NOT_IN_HAND);
            case DIVERTED, NOT_ACCEPTED, NO_LONGER_ACCEPTED ->
                Outcome.refused(new MergeRefusal.EndedAtTheDesk(claim.state()));
            case MERGED ->
                Outcome.refused(merges.of(earlier.matter(), claim.number())
                        .map(Merge::earlier)
                        .map(MergeRefusal.MergedItself::new)
                        .orElseThrow());
        };
    }

    private Outcome<InHand> notConcluded(Merge.Earlier target) {
        return conclusions
                .of(target.matter(), target.claim())
                .<Outcome<InHand>>map(conclusion -> Outcome.refused(new MergeRefusal.Concluded(conclusion)))
                .orElseGet(() -> organInCharge
                        .of(target.matter(), target.claim())
                        .<Outcome<InHand>>map(organ -> Outcome.done(new InHand(target, organ)))
                        .orElseGet(() -> Outcome.refused(Plain.NOT_IN_HAND)));
    }
}
