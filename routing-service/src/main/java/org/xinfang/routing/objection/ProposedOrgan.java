package org.xinfang.routing.objection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.platform.core.Outcome;
import org.xinfang.routing.organ.Organ;
import org.xinfang.routing.organ.OrganCode;
import org.xinfang.routing.organ.Organs;
import org.xinfang.routing.referral.Dispatch;

/** The organ that an objector holds to be in charge. */
@ApplicationScoped
class ProposedOrgan {
    private final Organs organs;

    ProposedOrgan(Organs organs) {
        this.organs = organs;
    }

    /** The organ of that code, when it exists and is not the objector itself; empty when none was named. */
    Outcome<Optional<OrganRef>> named(@Nullable String code, Dispatch dispatch, LocalDate today) {
        if (code == null) {
            return Outcome.done(Optional.empty());
        }
        if (code.equals(dispatch.to().code())) {
            return Outcome.refused(new ObjectionRefusal.ProposesItself());
        }
        return OrganCode.parse(code)
                .flatMap(organs::find)
                .filter(organ -> organ.existsOn(today))
                .<Outcome<Optional<OrganRef>>>map(organ -> Outcome.done(Optional.of(ref(organ))))
                .orElseGet(() -> Outcome.refused(new ObjectionRefusal.NoSuchOrgan(code)));
    }

    private static OrganRef ref(Organ organ) {
        return new OrganRef(organ.code().toString(), organ.name());
    }
}
