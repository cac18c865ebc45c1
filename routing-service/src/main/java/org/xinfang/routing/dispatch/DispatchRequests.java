package org.xinfang.routing.dispatch;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
     * @param assisting codes of the organs that assist the receiving one, which has the lead; null means none
     */
    record ReferralRequest(
            @Min(1) @Max(99) int claim,
            @NotNull SendingWay way,
            @NotBlank @Size(max = 60) String to,
            @Nullable LocalDate reportDue,
            @Size(max = 10) @Nullable List<@NotNull @Size(max = 60) String> assisting) {

        List<String> assistants() {
            return assisting == null ? List.of() : assisting;
        }
    }

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
     * @param ground why; null means IN_HAND_ELSEWHERE
     * @param organInCharge code of the organ that has the same claim in hand, or has the power to handle it
     * @param matterNumber number of the matter in which it is in hand; null takes the earlier matter that was found
     * @param opinionNumber document number of the re-review opinion, for RE_REVIEWED
     * @param opinionDeliveredOn legal date of its delivery, for RE_REVIEWED
     */
    record NonAcceptanceRequest(
            @Min(1) @Max(99) int claim,
            @Nullable RefusalGround ground,
            @Size(min = 1, max = 60) @Nullable String organInCharge,
            @Size(min = 1, max = 38) @Nullable String matterNumber,
            @Size(min = 4, max = 60) @Nullable String opinionNumber,
            @Nullable LocalDate opinionDeliveredOn) {

        RefusalFacts facts() {
            return new RefusalFacts(
                    Optional.ofNullable(ground).orElse(RefusalGround.IN_HAND_ELSEWHERE),
                    Optional.ofNullable(organInCharge),
                    Optional.ofNullable(matterNumber),
                    Optional.ofNullable(opinionNumber),
                    Optional.ofNullable(opinionDeliveredOn));
        }
    }
}
