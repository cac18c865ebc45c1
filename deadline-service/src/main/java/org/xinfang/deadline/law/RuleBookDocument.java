package org.xinfang.deadline.law;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinfang.deadline.rule.ArticleRef;
import org.xinfang.deadline.rule.ExclusionGround;
import org.xinfang.deadline.rule.RuleCode;
import org.xinfang.deadline.rule.Validity;

/**
 * A local rule book as a bureau writes it, as JSON or as a YAML file.
 *
 * @param version its name, e.g. taiyuan-2026-1; unique for ever
 * @param issuer who made it
 * @param scope code of a region or of one organ
 * @param supersedes version of the same scope whose rules end where these begin
 */
record RuleBookDocument(
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9.-]{2,39}")
        String version,

        @NotBlank @Size(max = 100) String title,
        @NotBlank @Size(max = 100) String issuer,

        @NotNull @Pattern(regexp = "([0-9]{6}|[0-9]{9})(-[A-Z-]+)?")
        String scope,

        @Nullable @Size(max = 40) String supersedes,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid Entry> rules) {

    /**
     * @param code a rule of the national book
     * @param period e.g. 20 natural days, 3 working days, 2 months
     * @param extension most that an extension may add, in the unit of the period
     * @param exclusions grounds whose days are not counted
     * @param warnings natural days before the end
     * @param validFrom first day in force, after today
     * @param validTo last day in force; none while it stands
     */
    record Entry(
            @NotNull @Pattern(regexp = "[A-Z]{2,8}-[0-9]{2,3}")
            String code,

            @NotNull @Size(max = 40) String period,
            @Nullable @Min(0) @Max(366) Integer extension,
            @Nullable Set<@NotNull ExclusionGround> exclusions,
            @Nullable @Size(max = 10) List<@NotNull @Min(0) @Max(366) Integer> warnings,
            @NotEmpty @Size(max = 10) List<@NotNull @Valid Basis> basis,
            @Nullable @Size(max = 500) String note,
            @NotNull LocalDate validFrom,
            @Nullable LocalDate validTo) {

        /** A rule as it was written, for those who read it again. */
        static Entry of(LocalRule rule) {
            return new Entry(
                    rule.code().value(),
                    PeriodText.write(rule.period()),
                    rule.extension(),
                    rule.exclusions(),
                    rule.warnings(),
                    rule.basis().stream()
                            .map(it -> new Basis(it.law(), it.article()))
                            .toList(),
                    rule.note(),
                    rule.validity().from(),
                    rule.validity().to());
        }

        /** What it says, when its period and its validity are sound. */
        LocalRule toRule() {
            return new LocalRule(
                    new RuleCode(code),
                    PeriodText.read(period).orElseThrow(),
                    extension,
                    exclusions,
                    warnings,
                    basis.stream().map(Basis::toRef).toList(),
                    note == null ? "" : note,
                    new Validity(validFrom, validTo));
        }
    }

    /** @param article none where the law is cited as a whole */
    record Basis(
            @NotBlank @Size(max = 100) String law,
            @Nullable @Size(max = 60) String article) {

        ArticleRef toRef() {
            return new ArticleRef(law, article == null ? "" : article);
        }
    }
}
