package org.xinfang.routing.leadcase;

import org.xinfang.contracts.OrganRef;
import org.xinfang.routing.organ.Organ;
import org.xinfang.routing.organ.OrganCode;

/**
 * Which lead cases an organ's people see: those it keeps, those its own officials answer for, and a petition department all
 * of its region.
 *
 * @param organ code of the organ
 * @param region what the codes of the region begin with; of no organ when it is no petition department
 */
public record LeadCaseSight(String organ, String region) {

    /** Begins no organ code. */
    private static final String NO_REGION = "-";

    public static LeadCaseSight of(String organ) {
        return new LeadCaseSight(
                organ,
                OrganCode.parse(organ)
                        .filter(code -> code.function().equals(Organ.PETITION))
                        .map(code -> code.region().prefix())
                        .orElse(NO_REGION));
    }

    boolean covers(LeadCase led) {
        return isOf(led.registrar())
                || isOf(led.official().organ())
                || led.registrar().code().startsWith(region);
    }

    private boolean isOf(OrganRef other) {
        return other.code().equals(organ);
    }
}
