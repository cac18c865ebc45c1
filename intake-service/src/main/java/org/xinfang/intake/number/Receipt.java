package org.xinfang.intake.number;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * What stands on the registration receipt (DOC-01), for petitioners who do not sign in.
 *
 * @param number matter number, 18 digits or a few more
 * @param queryCode query code, 11 digits
 */
public record Receipt(
        @NotNull @Pattern(regexp = "\\d{18,20}") String number,
        @NotNull @Pattern(regexp = "\\d{11}") String queryCode) {}
