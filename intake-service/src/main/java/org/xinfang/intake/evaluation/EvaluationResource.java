package org.xinfang.intake.evaluation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xinfang.intake.matter.FindVisibleMatter;
import org.xinfang.intake.visibility.VisibleMatter;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.web.Caller;

@Path("/api/v1/matters/{id}/evaluations")
@Tag(name = "evaluations", description = "满意度评价")
class EvaluationResource {
    private final EvaluateClaim evaluateClaim;
    private final ExcludeFromEvaluation excludeFromEvaluation;
    private final ViewEvaluations viewEvaluations;
    private final FindVisibleMatter findVisibleMatter;
    private final Caller caller;

    EvaluationResource(
            EvaluateClaim evaluateClaim,
            ExcludeFromEvaluation excludeFromEvaluation,
            ViewEvaluations viewEvaluations,
            FindVisibleMatter findVisibleMatter,
            Caller caller) {
        this.evaluateClaim = evaluateClaim;
        this.excludeFromEvaluation = excludeFromEvaluation;
        this.viewEvaluations = viewEvaluations;
        this.findVisibleMatter = findVisibleMatter;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"registrar", "dispatcher", "handler", "approver", "supervisor", "cleared", "partner", "petitioner"})
    @Operation(
            summary = "What of a matter may be, or was, evaluated by its petitioner",
            description = "His words are left out for callers who may see the envelope of the matter only.")
    public List<EvaluationView> evaluations(UUID id) {
        return viewEvaluations.of(visible(id));
    }

    @POST
    @RolesAllowed("petitioner")
    @Operation(
            summary = "Evaluate a closed claim of one's own matter, once for each object, inside the window (TL-37)",
            description = "The two objects may be evaluated together or one after the other.")
    public List<EvaluationView> evaluate(UUID id, @NotNull @Valid EvaluationRequest request) {
        VisibleMatter matter = visible(id);
        evaluateClaim
                .evaluate(matter.id(), request, new Actor(caller.id(), "信访人", "", ""))
                .orThrow();
        return viewEvaluations.of(matter);
    }

    @POST
    @Path("/exclusions")
    @RolesAllowed("dispatcher")
    @Operation(summary = "Keep a closed claim that is not fit for publication out of the evaluation, with the reason")
    public List<EvaluationView> exclude(UUID id, @NotNull @Valid ExcludeFromEvaluation.Exclusion exclusion) {
        VisibleMatter matter = visible(id);
        excludeFromEvaluation.exclude(matter.id(), exclusion, caller.actor()).orThrow();
        return viewEvaluations.of(matter);
    }

    private VisibleMatter visible(UUID id) {
        return findVisibleMatter.forCaller(id, caller).orElseThrow(NotFoundException::new);
    }
}
