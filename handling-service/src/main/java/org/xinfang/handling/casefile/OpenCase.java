package org.xinfang.handling.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.xinfang.contracts.routing.ReferralTakenUp;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.Officer;
import org.xinfang.handling.lifecycle.Origin;
import org.xinfang.handling.lifecycle.Procedure;

/** Opens the case of a claim that an organ took up. A claim has one case; another referral of it is a fault to look at. */
@ApplicationScoped
@Transactional
class OpenCase {
    private final HandlingCases cases;

    OpenCase(HandlingCases cases) {
        this.cases = cases;
    }

    public void open(ReferralTakenUp takenUp) {
        CaseKey key = new CaseKey(takenUp.matter(), takenUp.claim());
        Optional<HandlingCase> existing = cases.find(key);
        if (existing.isEmpty()) {
            cases.open(
                    HandlingCase.opened(key, origin(takenUp), Officer.service().actor()));
        } else if (!existing.get().origin().referral().equals(takenUp.referral())) {
            throw new IllegalStateException("claim " + takenUp.claim() + " already has a case, of referral "
                    + existing.get().origin().referral());
        }
    }

    private static Origin origin(ReferralTakenUp takenUp) {
        return new Origin(
                takenUp.referral(),
                takenUp.number(),
                takenUp.organ(),
                takenUp.from(),
                takenUp.receivedOn(),
                takenUp.takenUpOn(),
                takenUp.category(),
                takenUp.claimKind(),
                Procedure.valueOf(takenUp.procedure()),
                takenUp.claimText(),
                takenUp.reportDue());
    }
}
