package org.xinfang.routing.organ;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An organ (机关、单位) as the directory has it on a day.
 *
 * @param code its code
 * @param entry its name, superiors and duties on that day
 * @param validFrom first day in the directory
 * @param validTo last day, also when it still lies ahead; empty while no end is decided
 * @param successors the organs that continue its powers (art. 24(2)); several after a split
 */
public record Organ(
        OrganCode code,
        OrganEntry entry,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        List<OrganCode> successors) {

    public static final String PETITION = "PETITION";
    public static final String GOVERNMENT = "GOVERNMENT";
    public static final String PARTY_COMMITTEE = "PARTY-COMMITTEE";
    public static final String JOINT_CONFERENCE = "JOINT-CONFERENCE";

    public Organ {
        successors = List.copyOf(successors);
    }

    public String name() {
        return entry.name();
    }

    public String regionName() {
        return entry.regionName();
    }

    public Optional<OrganCode> territorialSuperior() {
        return entry.territorialSuperior();
    }

    public Optional<OrganCode> lineSuperior() {
        return entry.lineSuperior();
    }

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
