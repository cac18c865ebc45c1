package org.xinfang.handling.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.xinfang.contracts.OrganRef;
import org.xinfang.platform.core.Outcome;

/**
 * Finds the organ one level up that reviews what an organ decided (art. 35, 36(1)), with its newest name: the one that the
 * directory says, where a bureau may have ordered it otherwise than the rule; by rule for an organ that the directory does
 * not tell of.
 */
@ApplicationScoped
public class FindReviewOrgan {
    private final KnownOrgans organs;

    FindReviewOrgan(KnownOrgans organs) {
        this.organs = organs;
    }

    /** Refused with {@code no-review-organ} when there is none in this system. */
    public Outcome<OrganRef> above(OrganRef deciding) {
        return reviewing(deciding.code())
                .map(reviewer -> Outcome.done(named(reviewer)))
                .orElseGet(() -> Outcome.refused(new NoReviewOrgan(deciding.name())));
    }

    private Optional<ReviewOrgan> reviewing(String deciding) {
        return organs.reviewOrgan(deciding)
                .map(OrganCode::of)
                .map(ReviewOrgan::named)
                .or(() -> ReviewOrgan.of(OrganCode.of(deciding)));
    }

    private OrganRef named(ReviewOrgan reviewer) {
        String code = reviewer.code().toString();
        return new OrganRef(code, organs.name(code).orElse(reviewer.plainName()));
    }
}
