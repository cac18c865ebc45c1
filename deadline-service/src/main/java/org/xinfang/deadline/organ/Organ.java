package org.xinfang.deadline.organ;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An organ (机关、单位) of the directory.
 *
 * @param territorialSuperior code of the superior by territory (块), if any
 * @param lineSuperior code of the superior in its own system (条), if any
 * @param validTo last day, if it has one
 * @param successor code of the organ that continues its powers (art. 24(2)), if any
 * @param reviewOrgan code of the organ that reviews its opinions (art. 35), where the directory says so
 */
record Organ(
        String code,
        String name,
        String region,
        String function,
        String level,
        boolean petitionDepartment,
        @Nullable String territorialSuperior,
        @Nullable String lineSuperior,
        @Nullable LocalDate validTo,
        @Nullable String successor,
        @Nullable String reviewOrgan) {}
