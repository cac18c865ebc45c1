package org.xinfang.intake.progress;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * The public query by what stands on the receipt.
 *
 * @param number matter number, 18 digits or a few more
 * @param queryCode query code, 11 digits
 */
record ProgressQuery(
        @NotNull @Pattern(regexp = "\\d{18,20}") String number,
        @NotNull @Pattern(regexp = "\\d{11}") String queryCode) {}
