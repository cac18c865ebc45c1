package org.xinfang.intake.organ;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An organ (机关、单位) of the directory.
 *
 * @param code organ code
 * @param name full Chinese name
 * @param region region code
 * @param validTo last day of its existence, or null while it exists
 * @param directorySize how many organs the directory held when it was told; null when that was not said
 */
public record KnownOrgan(
        String code,
        String name,
        String region,
        @Nullable LocalDate validTo,
        @Nullable Integer directorySize) {

    boolean existsOn(LocalDate day) {
        return validTo == null || !day.isAfter(validTo);
    }
}
