package org.xinfang.intake.petitioner;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A petitioning enterprise or other legal person (法人、其他组织).
 *
 * @param name registered name
 * @param creditCode unified social credit code (统一社会信用代码), 18 characters
 * @param contact contact person
 * @param phone phone number
 * @param email e-mail address
 * @param address registered address
 * @param electronicDelivery whether it agreed to electronic delivery of documents
 */
public record EnterpriseRequest(
        @NotBlank @MaxCharacters(200) String name,
        @Pattern(regexp = "[0-9A-Z]{18}") @Nullable String creditCode,
        @MaxCharacters(100) @Nullable String contact,

        @Pattern(regexp = "\\+?[0-9][0-9 -]{5,19}") @Nullable
        String phone,

        @Email @MaxCharacters(254) @Nullable String email,
        @MaxCharacters(200) @Nullable String address,
        @Nullable Boolean electronicDelivery) {

    public boolean agreedToElectronicDelivery() {
        return Boolean.TRUE.equals(electronicDelivery);
    }
}
