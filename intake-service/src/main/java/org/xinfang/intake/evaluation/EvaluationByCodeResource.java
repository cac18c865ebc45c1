package org.xinfang.intake.evaluation;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xinfang.intake.matter.FindVisibleMatter;
import org.xinfang.intake.number.Receipt;
import org.xinfang.intake.visibility.VisibleMatter;
import org.xinfang.platform.core.Actor;

/** For whoever holds the receipt, without signing in. */
@Path("/api/v1/evaluations")
@PermitAll
@Tag(name = "evaluations")
class EvaluationByCodeResource {
    private static final Actor HOLDER = new Actor("query-code", "信访人", "", "");

    private final EvaluateClaim evaluateClaim;
    private final ViewEvaluations viewEvaluations;
    private final FindVisibleMatter findVisibleMatter;

    EvaluationByCodeResource(
            EvaluateClaim evaluateClaim, ViewEvaluations viewEvaluations, FindVisibleMatter findVisibleMatter) {
        this.evaluateClaim = evaluateClaim;
        this.viewEvaluations = viewEvaluations;
        this.findVisibleMatter = findVisibleMatter;
    }

    @POST
    @Path("/query")
    @Operation(summary = "What of a matter may be, or was, evaluated, by matter number and query code")
    public List<EvaluationView> query(@NotNull @Valid Receipt receipt) {
        return viewEvaluations.of(visible(receipt));
    }

    @POST
    @Operation(summary = "Evaluate a closed claim, by matter number and query code; wrong pairs answer 404")
    public List<EvaluationView> evaluate(@NotNull @Valid EvaluationByCode evaluation) {
        VisibleMatter matter = visible(evaluation.receipt());
        evaluateClaim.evaluate(matter.id(), evaluation.evaluation(), HOLDER).orThrow();
        return viewEvaluations.of(matter);
    }

    private VisibleMatter visible(Receipt receipt) {
        return findVisibleMatter.byReceipt(receipt).orThrow();
    }

    /** What stands on the receipt, and what the petitioner says. */
    record EvaluationByCode(
            @NotNull @Valid Receipt receipt, @NotNull @Valid EvaluationRequest evaluation) {}
}
