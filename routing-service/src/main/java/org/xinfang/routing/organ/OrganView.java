package org.xinfang.routing.organ;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organ as the API shows it.
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
 * @param duties second-level content classes it is in charge of
 * @param validFrom first day in the directory
 * @param validTo last day, or null
 * @param successor the organ that continues its powers, or null
 */
record OrganView(
        String code,
        String name,
        String region,
        String regionName,
        String function,
        Level level,
        boolean petitionDepartment,
        @Nullable String territorialSuperior,
        @Nullable String lineSuperior,
        List<String> duties,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String successor) {

    static OrganView of(Organ organ, OrganFunctions functions) {
        return new OrganView(
                organ.code().toString(),
                organ.name(),
                organ.code().region().value(),
                organ.regionName(),
                organ.function(),
                organ.level(),
                organ.petitionDepartment(),
                organ.territorialSuperior().map(OrganCode::toString).orElse(null),
                organ.lineSuperior().map(OrganCode::toString).orElse(null),
                functions.find(organ.function()).map(OrganFunction::duties).orElse(List.of()),
                organ.validFrom(),
                organ.validTo().orElse(null),
                organ.successor().map(OrganCode::toString).orElse(null));
    }
}
