package org.xinfang.intake.satisfaction;

import java.util.Optional;
import org.xinfang.intake.organ.OrganCode;
import org.xinfang.platform.core.Outcome;

/**
 * Whose figures are meant: those of one organ, or of a region and all below it.
 *
 * @param organ code of the organ
 * @param region what the codes of the region begin with; none for an organ by itself
 */
record Scope(String organ, Optional<String> region) {

    /** What an organ's people see: their organ, and a petition department its region. */
    static Scope seenFrom(String organ) {
        OrganCode code = OrganCode.of(organ);
        return new Scope(organ, code.isPetitionDepartment() ? Optional.of(code.regionPrefix()) : Optional.empty());
    }

    /**
     * The part of it that belongs to an organ; to a government as to a petition department belongs the region.
     *
     * @return refused as {@link OrganOutOfScope} when it is no part
     */
    Outcome<Scope> narrowedTo(String asked) {
        if (!asked.equals(organ) && region.filter(asked::startsWith).isEmpty()) {
            return Outcome.refused(new OrganOutOfScope(asked));
        }
        OrganCode code = OrganCode.of(asked);
        return Outcome.done(code.isGovernment() ? new Scope(asked, Optional.of(code.regionPrefix())) : seenFrom(asked));
    }
}
