package org.xinfang.routing.directory.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinfang.routing.organ.Level;
import org.xinfang.routing.organ.Organ;
import org.xinfang.routing.organ.OrganCode;

/**
 * An organ as the API shows it, on the day that was asked for.
 *
 * @param code its code
 * @param name full legal name
 * @param region region code
 * @param regionName own name of the region
 * @param function function part of the code
 * @param level PROVINCE, CITY, COUNTY or TOWNSHIP
 * @param petitionDepartment whether it is a petition department
 * @param territorialSuperior superior by territory (块)
 * @param lineSuperior superior in its own system (条)
 * @param reviewOrgan the reviewing organ the bureau has named for it; null where the rule decides
 * @param duties second-level content classes it is in charge of
 * @param address postal address; empty when nobody has entered it
 * @param phone telephone number; empty when nobody has entered it
 * @param validFrom first day in the directory
 * @param validTo last day, also a coming one; null while no end is decided
 * @param successor the organ that continues its powers, or null
 * @param successors all organs that continue its powers: several after a split
 */
public record OrganView(
        String code,
        String name,
        String region,
        String regionName,
        String function,
        Level level,
        boolean petitionDepartment,
        @Nullable String territorialSuperior,
        @Nullable String lineSuperior,
        @Nullable String reviewOrgan,
        List<String> duties,
        String address,
        String phone,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String successor,
        List<String> successors) {

    public static OrganView of(Organ organ) {
        List<String> successors =
                organ.successors().stream().map(OrganCode::toString).toList();
        return new OrganView(
                organ.code().toString(),
                organ.name(),
                organ.code().region().value(),
                organ.regionName(),
                organ.function(),
                organ.level(),
                organ.petitionDepartment(),
                text(organ.territorialSuperior()),
                text(organ.lineSuperior()),
                text(organ.entry().reviewOrgan()),
                organ.entry().duties(),
                organ.entry().contact().address(),
                organ.entry().contact().phone(),
                organ.validFrom(),
                organ.validTo().orElse(null),
                successors.isEmpty() ? null : successors.getFirst(),
                successors);
    }

    private static @Nullable String text(Optional<OrganCode> code) {
        return code.map(OrganCode::toString).orElse(null);
    }
}
