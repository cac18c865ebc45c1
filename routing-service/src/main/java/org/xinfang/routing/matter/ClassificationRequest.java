package org.xinfang.routing.matter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinfang.routing.classification.Flag;

/**
 * What the clerk decided: every claim, in the order in which they are numbered from 1.
 *
 * @param claims the claims; null confirms the suggestion as it is
 * @param flags the matter's flags; null leaves them as suggested
 */
record ClassificationRequest(
        @Size(min = 1, max = 20) @Nullable List<@NotNull @Valid ConfirmedClaim> claims,
        @Size(max = 20) @Nullable List<@NotNull Flag> flags) {

    /**
     * One claim as confirmed or corrected.
     *
     * @param claimKind row of the diversion table; gives the category
     * @param contentClass first-level content class; null as suggested
     * @param topic second-level content class; null as suggested
     * @param text the claim in the petitioner's words; null as suggested
     * @param accusedUnits codes of organs that may never see it; null as suggested
     */
    record ConfirmedClaim(
            @NotBlank @Size(max = 8) String claimKind,
            @Size(max = 20) @Nullable String contentClass,
            @Size(max = 20) @Nullable String topic,
            @Size(min = 1, max = 4000) @Nullable String text,
            @Size(max = 20) @Nullable List<@NotNull @Size(max = 60) String> accusedUnits) {}
}
