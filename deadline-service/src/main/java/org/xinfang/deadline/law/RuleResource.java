package org.xinfang.deadline.law;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xinfang.deadline.rule.RuleCode;
import org.xinfang.deadline.rule.StatutoryRule;
import org.xinfang.platform.core.RefusedException;

/** The rules, for everybody: the law is public. */
@Path("/api/v1/rules")
@PermitAll
@Tag(name = "rules", description = "期限规则")
class RuleResource {

    private final Law law;
    private final KnownLocalRules local;

    RuleResource(Law law, KnownLocalRules local) {
        this.law = law;
        this.local = local;
    }

    @GET
    @Operation(summary = "The national rule book: all time limits with article and standing")
    public RuleBookView rules() {
        return new RuleBookView(
                law.book().version(),
                law.book().rules().stream().map(RuleView::of).toList());
    }

    @GET
    @Path("{code: [A-Z]{2,8}-[0-9]{2,3}}")
    @Operation(summary = "One rule in all its versions: the national ones, then those of bureaus")
    public List<RuleView> rule(String code) {
        List<RuleView> national = law.book().rules().stream()
                .filter(rule -> rule.code().value().equals(code))
                .map(RuleView::of)
                .toList();
        if (national.isEmpty()) {
            throw new RefusedException(new RuleBookRefusal.NotFound());
        }
        return Stream.concat(national.stream(), local.rules().of(new RuleCode(code)).stream().map(this::view))
                .toList();
    }

    private RuleView view(LocalRules.Placed placed) {
        StatutoryRule national = law.national(
                        placed.rule().code(), placed.rule().validity().from())
                .orThrow();
        return RuleView.of(
                placed.rule().inPlaceOf(national, placed.version()),
                placed.scope().code());
    }

    record RuleBookView(String version, List<RuleView> rules) {}
}
