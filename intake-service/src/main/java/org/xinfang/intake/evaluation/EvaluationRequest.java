package org.xinfang.intake.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xinfang.intake.petitioner.MaxCharacters;

/**
 * The petitioner's evaluation of a claim: of both objects, or of one of them.
 *
 * @param claim number of the claim
 */
record EvaluationRequest(
        @Min(1) int claim,
        @Valid @Nullable Rating petitionDepartment,
        @Valid @Nullable Rating organInCharge) {

    /**
     * What the petitioner says of one object.
     *
     * @param text in his own words, at most 1,000 characters
     * @param reason why he is not satisfied, at most 500 characters; only with DISSATISFIED
     */
    record Rating(
            @NotNull Satisfaction satisfaction,
            @MaxCharacters(1000) @Nullable String text,
            @MaxCharacters(500) @Nullable String reason) {

        boolean givesReasonWithoutDissatisfaction() {
            return reason != null && satisfaction != Satisfaction.DISSATISFIED;
        }
    }

    Map<EvaluatedObject, Rating> ratings() {
        Map<EvaluatedObject, Rating> ratings = new EnumMap<>(EvaluatedObject.class);
        if (petitionDepartment != null) {
            ratings.put(EvaluatedObject.PETITION_DEPARTMENT, petitionDepartment);
        }
        if (organInCharge != null) {
            ratings.put(EvaluatedObject.ORGAN_IN_CHARGE, organInCharge);
        }
        return ratings;
    }
}
