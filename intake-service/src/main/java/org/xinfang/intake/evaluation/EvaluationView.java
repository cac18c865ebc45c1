package org.xinfang.intake.evaluation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/**
 * The evaluation of one object, as far as its reader may see it.
 *
 * @param organ the evaluated organ
 * @param closedOn day of closing, day 0 of the window
 * @param lastDay last day of the window; left out for the moment until deadline-service has counted it
 * @param text what the petitioner wrote; left out for readers who see the envelope of the matter only
 * @param reason why he is not satisfied; likewise
 * @param lapsedBecause why it fell away, in Chinese
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EvaluationView(
        int claim,
        EvaluatedObject object,
        OrganRef organ,
        Evaluation.State state,
        LocalDate closedOn,
        @Nullable LocalDate lastDay,
        @Nullable Satisfaction satisfaction,
        @Nullable OffsetDateTime evaluatedAt,
        @Nullable String text,
        @Nullable String reason,
        @Nullable String lapsedBecause) {}
