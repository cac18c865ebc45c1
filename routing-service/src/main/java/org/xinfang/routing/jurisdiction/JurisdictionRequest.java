package org.xinfang.routing.jurisdiction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question who is in charge. Nothing of it is stored.
 *
 * @param registrar code of the organ that has the claim; the caller's own when missing
 * @param region code of the region where the problem lies
 * @param claimKind kind of claim, e.g. F1
 * @param topic second-level content class
 * @param text the claim in the petitioner's words
 * @param marks flags of the matter and its channel, e.g. ENTERPRISE, VISIT
 * @param accused codes of units an accusation is about, beside those its text names
 * @param receivedOn legal day of the first receipt; today when missing
 */
record JurisdictionRequest(
        @Pattern(regexp = CODE) @Nullable String registrar,
        @NotNull @Pattern(regexp = "[1-9]\\d{5}(\\d{3})?") String region,
        @NotBlank @Size(max = 8) String claimKind,
        @Size(max = 40) @Nullable String topic,
        @NotNull @Size(max = 20_000) String text,
        @Size(max = 30) @Nullable Set<@Size(max = 40) String> marks,
        @Size(max = 30) @Nullable List<@Pattern(regexp = CODE) String> accused,
        @Nullable LocalDate receivedOn) {
    private static final String CODE = "[1-9]\\d{5}(\\d{3})?-[A-Z]+(-[A-Z]+)*";
}
