package org.xinfang.routing.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;

/** Who has a claim in hand now: the organ it was sent to, unless it has come back. */
@ApplicationScoped
public class OrganInCharge {
    private final Referrals referrals;

    OrganInCharge(Referrals referrals) {
        this.referrals = referrals;
    }

    public Optional<OrganRef> of(UUID matter, int claim) {
        return History.of(referrals.of(matter), claim)
                .open()
                .map(referral -> referral.dispatch().to());
    }
}
