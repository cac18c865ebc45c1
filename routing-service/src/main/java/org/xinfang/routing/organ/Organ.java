package org.xinfang.routing.organ;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An organ (机关、单位) of the directory.
 *
 * @param code its code
 * @param name full legal name
 * @param regionName own name of its region, as people write it, e.g. 柳巷街道
 * @param territorialSuperior superior by territory (块)
 * @param lineSuperior superior in its own system (条)
 * @param validFrom first day in the directory
 * @param validTo last day; empty while it exists
 * @param successor the organ that continues its powers (art. 24(2))
 */
public record Organ(
        OrganCode code,
        String name,
        String regionName,
        Optional<OrganCode> territorialSuperior,
        Optional<OrganCode> lineSuperior,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        Optional<OrganCode> successor) {

    public static final String PETITION = "PETITION";

    public Level level() {
        return code.region().level();
    }

    public String function() {
        return code.function();
    }

    /** Petition department (信访部门). */
    public boolean petitionDepartment() {
        return function().equals(PETITION);
    }

    /** Whether it exists on that day. */
    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom)
                && validTo.map(last -> !day.isAfter(last)).orElse(true);
    }
}
