package org.xinfang.intake.matter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinfang.intake.petitioner.MaxCharacters;

/**
 * What is added to a registered matter.
 *
 * @param text what was added, at most 4,000 characters
 * @param attachments file names
 */
record SupplementRequest(
        @NotBlank @MaxCharacters(4000) String text,
        @Size(max = 50) @Nullable List<@NotNull @NotBlank @MaxCharacters(255) String> attachments) {

    List<String> listedAttachments() {
        return attachments == null ? List.of() : attachments;
    }
}
