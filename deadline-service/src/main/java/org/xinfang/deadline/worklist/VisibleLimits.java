package org.xinfang.deadline.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xinfang.deadline.limit.Terms;
import org.xinfang.deadline.limit.TimeLimit;
import org.xinfang.deadline.limit.TimeLimits;
import org.xinfang.deadline.organ.OrganDirectory;
import org.xinfang.deadline.organ.OrganScope;

/**
 * The limits that the people of an organ may see. Of the sealed track an organ sees its own only (art. 30(3)); the windows in
 * which a petitioner may ask it for review are seen by the organ that would decide about opening them again.
 */
@ApplicationScoped
class VisibleLimits {

    private final TimeLimits limits;
    private final OwedLimits owed;
    private final OrganDirectory organs;

    VisibleLimits(TimeLimits limits, OwedLimits owed, OrganDirectory organs) {
        this.limits = limits;
        this.owed = owed;
        this.organs = organs;
    }

    List<TimeLimit> ofMatter(UUID matter, String viewer) {
        OrganScope scope = organs.scopeOf(viewer);
        Set<UUID> sealed = owed.sealedOf(matter);
        return limits.ofMatter(matter).stream()
                .filter(limit -> isVisible(limit.terms(), viewer, scope, sealed))
                .toList();
    }

    Optional<TimeLimit> find(UUID timeLimit, String viewer) {
        return limits.find(timeLimit)
                .filter(limit -> isVisible(
                        limit.terms(),
                        viewer,
                        organs.scopeOf(viewer),
                        owed.sealedOf(limit.terms().matter())));
    }

    private boolean isVisible(Terms terms, String viewer, OrganScope scope, Set<UUID> sealed) {
        String organ = terms.organ().code();
        return organ.equals(viewer)
                || (!sealed.contains(terms.id()) && (scope.includes(organ) || mayOpenAgain(terms, viewer)));
    }

    private boolean mayOpenAgain(Terms terms, String viewer) {
        return terms.ruling().opensAgain()
                && organs.reviewOrganOf(terms.organ().code())
                        .filter(reviewer -> reviewer.code().equals(viewer))
                        .isPresent();
    }
}
