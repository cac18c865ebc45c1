package org.xinfang.routing.matter;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.core.Refusal;
import org.xinfang.platform.web.Caller;
import org.xinfang.platform.web.Problems;
import org.xinfang.routing.matter.ConfirmSeveral.Answer;

@Path("/api/v1/routing/classifications")
@Tag(name = "routing")
class SeveralClassificationsResource {
    private final ConfirmSeveral confirmSeveral;
    private final Caller caller;

    SeveralClassificationsResource(ConfirmSeveral confirmSeveral, Caller caller) {
        this.confirmSeveral = confirmSeveral;
        this.caller = caller;
    }

    /** What came of the list, item by item in its order. */
    record ListAnswer(List<ItemAnswer> items) {}

    /**
     * What came of one item.
     *
     * @param matter the matter
     * @param status the status a single confirmation would have had
     * @param etag the matter's version now, or null when it was refused
     * @param problem why it was refused, or null
     */
    record ItemAnswer(
            UUID matter,
            int status,
            @Nullable String etag,
            @Nullable ItemProblem problem) {

        static ItemAnswer of(Answer answer) {
            return switch (answer.outcome()) {
                case Outcome.Done<RoutedMatter>(RoutedMatter matter) ->
                    new ItemAnswer(answer.matter(), 200, "\"" + matter.version() + "\"", null);
                case Outcome.Refused<RoutedMatter>(Refusal refusal) ->
                    new ItemAnswer(answer.matter(), Problems.status(refusal.kind()), null, ItemProblem.of(refusal));
            };
        }
    }

    /** A problem as a single confirmation would have answered it. */
    record ItemProblem(
            String type,
            String title,
            String detail,
            @Nullable String article,
            @Nullable String field) {

        static ItemProblem of(Refusal refusal) {
            HttpProblem problem = Problems.of(refusal.problem(), Problems.status(refusal.kind()), refusal.facts());
            return new ItemProblem(
                    String.valueOf(problem.getType()),
                    String.valueOf(problem.getTitle()),
                    String.valueOf(problem.getDetail()),
                    refusal.article().orElse(null),
                    refusal.field().orElse(null));
        }
    }

    @POST
    @RolesAllowed("dispatcher")
    @Operation(
            summary = "Confirm or correct the classification of up to 100 matters, each on its own",
            description =
                    "Each item has its own outcome. Sending the same list again changes nothing and gives the same"
                            + " outcomes.")
    public ListAnswer confirm(@NotNull @Valid ConfirmSeveral.Request request) {
        return new ListAnswer(confirmSeveral.confirm(request, caller.actor(), caller.has("cleared")).stream()
                .map(ItemAnswer::of)
                .toList());
    }
}
