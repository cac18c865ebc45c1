package org.xinfang.routing.leadcase;

import java.util.Optional;
import org.xinfang.platform.core.Outcome;
import org.xinfang.routing.matter.Claim;
import org.xinfang.routing.matter.MatterRefusal;
import org.xinfang.routing.matter.RoutedMatter;
import org.xinfang.routing.organ.Organ;

/** Which claims an official may answer for: those of a petition department's matter that are no accusations. */
public final class LedClaim {

    private LedClaim() {}

    /** Whether an official may be put in charge of the claim. */
    public static boolean isPossible(RoutedMatter matter, Claim claim) {
        return of(matter, claim.number()) instanceof Outcome.Done;
    }

    static Outcome<Claim> of(RoutedMatter matter, int number) {
        if (!matter.registrarCode().function().equals(Organ.PETITION)) {
            return Outcome.refused(new LeadCaseRefusal.NotAPetitionDepartment());
        }
        Optional<Claim> claim = matter.claim(number);
        if (claim.isEmpty()) {
            return Outcome.refused(new MatterRefusal.NoSuchClaim(number));
        }
        return claim.filter(Claim::sealed).isPresent()
                ? Outcome.refused(new LeadCaseRefusal.Sealed())
                : Outcome.done(claim.orElseThrow());
    }
}
