package org.xinfang.routing.dispatch;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a clerk sends to let a claim leave. */
final class DispatchRequests {

    private DispatchRequests() {}

    /** How a claim is sent. */
    enum SendingWay {
        REFERRAL,
        ASSIGNMENT
    }

    /**
     * @param claim number of the claim
     * @param way REFERRAL (转送) or ASSIGNMENT (交办)
     * @param to code of the receiving organ
     * @param reportDue date of the closing report; for an assignment only
     */
    record ReferralRequest(
            @Min(1) @Max(99) int claim,
            @NotNull SendingWay way,
            @NotBlank @Size(max = 60) String to,
            @Nullable LocalDate reportDue) {}

    /**
     * @param claim number of the claim
     * @param leadTo the organ to turn to, in Chinese; null takes the one proposed
     * @param knownSince day from which the petitioner's limit runs, when it is known
     */
    record DiversionRequest(
            @Min(1) @Max(99) int claim,
            @Size(min = 2, max = 100) @Nullable String leadTo,
            @Nullable LocalDate knownSince) {}

    /**
     * @param claim number of the claim
     * @param organInCharge code of the organ that has the same claim in hand (art. 19(3))
     */
    record NonAcceptanceRequest(
            @Min(1) @Max(99) int claim,
            @NotBlank @Size(max = 60) String organInCharge) {}
}
