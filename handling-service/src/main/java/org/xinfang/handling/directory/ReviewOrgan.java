package org.xinfang.handling.directory;

import java.util.Optional;
import java.util.Set;

/**
 * The organ one level up that reviews an opinion on request (复查机关, art. 35), by rule from the handling organ's code: for
 * a government the next higher government; for a department its own-level government; for a vertically led organ the
 * same organ one level up; in the party's line its committee. The Regulation does not say more; a bureau may order it
 * otherwise.
 *
 * @param code the reviewing organ
 * @param plainName what it is called while its full name is not known
 */
record ReviewOrgan(OrganCode code, String plainName) {
    private static final String GOVERNMENT = "GOVERNMENT";
    private static final String COMMITTEE = "PARTY-COMMITTEE";

    /** Reviewed by their like, one level up. */
    private static final Set<String> IN_LINE =
            Set.of(GOVERNMENT, COMMITTEE, "CONGRESS", "DISCIPLINE", "COURT", "PROCURATORATE", "TAX");

    /** Departments of the party committee. */
    private static final Set<String> OF_THE_COMMITTEE = Set.of("ORGANISATION", "POLITICAL-LEGAL");

    /** Empty when there is no level above inside the province. */
    static Optional<ReviewOrgan> of(OrganCode organ) {
        if (IN_LINE.contains(organ.function())) {
            return organ.higherRegion().map(higher -> new ReviewOrgan(higher, plainNameOf(organ.function())));
        }
        return Optional.of(
                OF_THE_COMMITTEE.contains(organ.function())
                        ? new ReviewOrgan(organ.sameRegion(COMMITTEE), "本级党委")
                        : new ReviewOrgan(organ.sameRegion(GOVERNMENT), "本级人民政府"));
    }

    /** The organ that the directory names. */
    static ReviewOrgan named(OrganCode organ) {
        return new ReviewOrgan(organ, plainNameOf(organ.function()));
    }

    private static String plainNameOf(String function) {
        return switch (function) {
            case GOVERNMENT -> "上一级人民政府";
            case COMMITTEE -> "上一级党委";
            default -> "上一级机关";
        };
    }
}
