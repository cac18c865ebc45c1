package org.xinfang.deadline.law;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.xinfang.deadline.rule.ArticleRef;
import org.xinfang.deadline.rule.Authority;
import org.xinfang.deadline.rule.ExclusionGround;
import org.xinfang.deadline.rule.RuleCode;
import org.xinfang.deadline.rule.StatutoryRule;
import org.xinfang.deadline.rule.WarningSchedule;
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
        return Stream.concat(
                        national.stream(),
                        local.rules().of(new RuleCode(code)).stream().map(this::view))
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

    /**
     * One rule as it is told.
     *
     * @param ruleBook version of the book it stands in
     * @param scope region or organ of a local version; none for the national book
     * @param warnings HALF, natural days before the end, and with + natural days after it
     * @param standing how firmly it stands; {@code standingText} says it in Chinese, {@code note} what is not certain
     * @param maxExtension most that one extension may add, in the unit of the period
     */
    record RuleView(
            String code,
            String ruleBook,
            @Nullable String scope,
            String title,
            String trigger,
            String bound,
            String period,
            int maxExtension,
            Set<ExclusionGround> exclusions,
            List<String> warnings,
            List<String> basis,
            Authority.Standing standing,
            String standingText,
            String note,
            String consequence,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        static RuleView of(StatutoryRule rule) {
            return of(rule, null);
        }

        static RuleView of(StatutoryRule rule, @Nullable String scope) {
            return new RuleView(
                    rule.code().value(),
                    rule.version(),
                    scope,
                    rule.duty().title(),
                    rule.duty().trigger(),
                    rule.duty().bound().chinese(),
                    rule.counting().period().chinese(),
                    rule.counting().maxExtensionDays(),
                    rule.counting().exclusions(),
                    rule.warnings().stages().stream()
                            .map(WarningSchedule.Stage::code)
                            .toList(),
                    rule.authority().basis().stream().map(ArticleRef::toString).toList(),
                    rule.authority().standing(),
                    rule.authority().standing().chinese(),
                    rule.authority().note(),
                    rule.duty().consequence(),
                    rule.validity().from(),
                    rule.validity().to());
        }
    }

    record RuleBookView(String version, List<RuleView> rules) {}
}
