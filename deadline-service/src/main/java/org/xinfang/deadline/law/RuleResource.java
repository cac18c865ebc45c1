package org.xinfang.deadline.law;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.xinfang.deadline.rule.ArticleRef;
import org.xinfang.deadline.rule.Authority;
import org.xinfang.deadline.rule.StatutoryRule;

/** The rule book, for everybody: the law is public. */
@Path("/api/v1/rules")
@PermitAll
@Tag(name = "rules", description = "期限规则")
class RuleResource {

    private final Law law;

    RuleResource(Law law) {
        this.law = law;
    }

    @GET
    @Operation(summary = "All statutory time limits with their articles")
    public RuleBookView rules() {
        return new RuleBookView(
                law.book().version(),
                law.book().rules().stream().map(RuleView::of).toList());
    }

    record RuleBookView(String version, List<RuleView> rules) {}

    record RuleView(
            String code,
            String title,
            String trigger,
            String bound,
            String period,
            int maxExtensionDays,
            List<Integer> warningDays,
            List<String> basis,
            Authority.Standing standing,
            String standingText,
            String note,
            String consequence,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        static RuleView of(StatutoryRule rule) {
            return new RuleView(
                    rule.code().value(),
                    rule.duty().title(),
                    rule.duty().trigger(),
                    rule.duty().bound().chinese(),
                    rule.counting().period().chinese(),
                    rule.counting().maxExtensionDays(),
                    rule.warningDays(),
                    rule.authority().basis().stream().map(ArticleRef::toString).toList(),
                    rule.authority().standing(),
                    rule.authority().standing().chinese(),
                    rule.authority().note(),
                    rule.duty().consequence(),
                    rule.validity().from(),
                    rule.validity().to());
        }
    }
}
