package org.xinfang.intake.petitioner;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A petitioner (信访人) as written down at registration. Lengths are counted in characters.
 *
 * @param name name; 匿名 or another word when withheld
 * @param anonymous whether the name is withheld or unknown
 * @param sex MALE or FEMALE
 * @param birthDate date of birth
 * @param idType kind of identity document
 * @param idNumber its number; an identity card number must have the right check character
 * @param phone phone number, digits with country or area code
 * @param email e-mail address
 * @param address where the petitioner lives
 * @param mailingAddress where letters go, when not to {@code address}
 * @param workUnit employer or village
 * @param occupation occupation
 * @param nationality nationality when not Chinese (art. 48)
 * @param electronicDelivery whether the petitioner agreed to electronic delivery of documents
 */
@IdCardChecksum
public record PetitionerRequest(
        @NotBlank @MaxCharacters(100) String name,
        @Nullable Boolean anonymous,
        @Nullable Sex sex,
        @Past @Nullable LocalDate birthDate,
        @Nullable IdType idType,

        @Pattern(regexp = "[0-9A-Za-z()（）-]{4,30}") @Nullable
        String idNumber,

        @Pattern(regexp = "\\+?[0-9][0-9 -]{5,19}") @Nullable
        String phone,

        @Email @MaxCharacters(254) @Nullable String email,
        @MaxCharacters(200) @Nullable String address,
        @MaxCharacters(200) @Nullable String mailingAddress,
        @MaxCharacters(100) @Nullable String workUnit,
        @MaxCharacters(50) @Nullable String occupation,
        @MaxCharacters(50) @Nullable String nationality,
        @Nullable Boolean electronicDelivery) {

    public enum Sex {
        MALE,
        FEMALE
    }

    /** Whether the name is withheld or unknown. */
    public boolean isAnonymous() {
        return Boolean.TRUE.equals(anonymous);
    }

    public boolean agreedToElectronicDelivery() {
        return Boolean.TRUE.equals(electronicDelivery);
    }

    /** The address for letters, or null. */
    public @Nullable String postalAddress() {
        return mailingAddress == null ? address : mailingAddress;
    }
}
