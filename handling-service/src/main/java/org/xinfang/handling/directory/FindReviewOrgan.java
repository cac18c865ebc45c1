package org.xinfang.handling.directory;

import jakarta.enterprise.context.ApplicationScoped;
import org.xinfang.contracts.OrganRef;
import org.xinfang.platform.core.Outcome;

/** Finds the organ one level up that reviews what an organ decided (art. 35, 36(1)), with its newest name. */
@ApplicationScoped
public class FindReviewOrgan {
    private final OrganNames names;

    FindReviewOrgan(OrganNames names) {
        this.names = names;
    }

    /** Refused with {@code no-review-organ} when there is none in this system. */
    public Outcome<OrganRef> above(OrganRef deciding) {
        return ReviewOrgan.of(OrganCode.of(deciding.code()))
                .map(reviewer -> Outcome.done(named(reviewer)))
                .orElseGet(() -> Outcome.refused(new NoReviewOrgan(deciding.name())));
    }

    private OrganRef named(ReviewOrgan reviewer) {
        String code = reviewer.code().toString();
        return new OrganRef(code, names.find(code).orElse(reviewer.plainName()));
    }
}
