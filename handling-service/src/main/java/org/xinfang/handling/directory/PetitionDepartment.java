package org.xinfang.handling.directory;

import org.xinfang.contracts.OrganRef;
import org.xinfang.platform.core.Outcome;

/**
 * A petition department (信访部门, art. 14): it supervises and makes proposals to the organs of its region and of all below it.
 */
public final class PetitionDepartment {
    private static final String FUNCTION = "PETITION";

    private final OrganCode code;

    private PetitionDepartment(OrganCode code) {
        this.code = code;
    }

    /** Refused with {@code petition-department-required} when this organ is none. */
    public static Outcome<PetitionDepartment> of(OrganRef organ) {
        OrganCode code = OrganCode.of(organ.code());
        return code.function().equals(FUNCTION)
                ? Outcome.done(new PetitionDepartment(code))
                : Outcome.refused(new PetitionDepartmentRequired(organ.name()));
    }

    /** Whether this organ belongs to its region or to one below. */
    public boolean answersFor(String organ) {
        return code.covers(OrganCode.of(organ));
    }

    /** Whether this organ is the party committee or the government whose department it is (本级党委和政府). */
    public boolean serves(String organ) {
        OrganCode other = OrganCode.of(organ);
        return other.region().equals(code.region()) && other.leadsItsRegion();
    }
}
