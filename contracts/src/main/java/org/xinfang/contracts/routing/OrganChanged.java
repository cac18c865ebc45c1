package org.xinfang.contracts.routing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The newest state of one organ of the directory (compacted topic, key = code).
 *
 * @param code organ code
 * @param name full Chinese name
 * @param region region code
 * @param function function part of the code, e.g. PETITION
 * @param level PROVINCE, CITY, COUNTY or TOWNSHIP
 * @param petitionDepartment whether it is a petition department
 * @param territorialSuperior code of the superior by territory (块), or null
 * @param lineSuperior code of the superior in the same system (条), or null
 * @param validFrom first day of existence in the directory
 * @param validTo last day, or null while it exists
 * @param successor code of the organ that continues its powers (art. 24(2)), or null
 * @param regionName own name of its region, e.g. 柳巷街道
 * @param duties content classes it is in charge of (主管); null from older producers
 * @param successors codes of all organs that continue its powers: several after a split
 * @param reviewOrgan code of the organ one level up that reviews its opinions (art. 35), or null at the top
 * @param nextChange legal day on which a change that is already decided begins, or null
 * @param directorySize how many organs the directory holds, abolished ones included: who knows fewer has not heard of
 *     all of them yet; null from older producers
 */
public record OrganChanged(
        String code,
        String name,
        String region,
        String function,
        String level,
        boolean petitionDepartment,
        @Nullable String territorialSuperior,
        @Nullable String lineSuperior,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String successor,
        @Nullable String regionName,
        @Nullable List<String> duties,
        @Nullable List<String> successors,
        @Nullable String reviewOrgan,
        @Nullable LocalDate nextChange,
        @Nullable Integer directorySize) {}
