package org.xinfang.intake.matter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinfang.intake.petitioner.EnterpriseRequest;
import org.xinfang.intake.petitioner.MaxCharacters;
import org.xinfang.intake.petitioner.PetitionerRequest;

/**
 * What is written down at registration (登记). Every matter must be registered, also one that will be refused (art. 22, 23).
 *
 * @param channel how it came
 * @param receivedAt when the organ received it, with offset; day 0 of the limits. Not given by petitioners themselves
 * @param postmark date of the postmark, for letters
 * @param addressee the organ petitioned; for petitioners themselves, who belong to no organ
 * @param region where the problem lies
 * @param petitioners natural persons, the main one first; may be empty when an enterprise petitions
 * @param enterprise the petitioning enterprise
 * @param persons number of people concerned; counts the listed ones when not given
 * @param representatives representatives present, for visits: at most 5 (art. 20(3))
 * @param text the petition in its own words, at most 4,000 characters
 * @param attachments file names
 */
public record RegistrationRequest(
        @NotNull Channel channel,
        @Nullable OffsetDateTime receivedAt,
        @Nullable LocalDate postmark,

        @Pattern(regexp = "\\d{6}(\\d{3})?-[A-Z-]{2,40}") @Nullable
        String addressee,

        @NotNull @Valid Region region,
        @Size(max = 500) @Nullable List<@NotNull @Valid PetitionerRequest> petitioners,
        @Valid @Nullable EnterpriseRequest enterprise,
        @Min(1) @Max(9999) @Nullable Integer persons,
        @Min(1) @Nullable Integer representatives,
        @NotBlank @MaxCharacters(4000) String text,
        @Size(max = 50) @Nullable List<@NotBlank @MaxCharacters(255) String> attachments) {

    /**
     * @param code GB/T 2260, 6 digits, or 9 for a township
     * @param name its name as given
     */
    public record Region(
            @NotBlank @Pattern(regexp = "\\d{6}(\\d{3})?") String code,
            @NotBlank @MaxCharacters(100) String name) {}

    List<PetitionerRequest> listedPetitioners() {
        return petitioners == null ? List.of() : petitioners;
    }

    List<String> listedAttachments() {
        return attachments == null ? List.of() : attachments;
    }

    /** People concerned: as said, or as many as are listed. */
    int personsConcerned() {
        return persons != null ? persons : Math.max(1, listedPetitioners().size());
    }

    /** Nobody can be notified: no enterprise, and every petitioner withheld the name (art. 23(2)). */
    boolean isAnonymous() {
        return enterprise == null && listedPetitioners().stream().allMatch(PetitionerRequest::isAnonymous);
    }
}
