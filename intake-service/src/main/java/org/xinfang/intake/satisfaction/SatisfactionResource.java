package org.xinfang.intake.satisfaction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.xinfang.intake.satisfaction.Figures.Question;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.web.Caller;

/** The rates of the caller's organ, and for a petition department of its region. */
@Path("/api/v1/satisfaction")
@RolesAllowed({"registrar", "dispatcher", "handler", "approver", "reviewer", "supervisor"})
@Tag(name = "satisfaction", description = "群众满意率、参评率")
class SatisfactionResource {
    private final Figures figures;
    private final LegalClock clock;
    private final Caller caller;

    SatisfactionResource(Figures figures, LegalClock clock, Caller caller) {
        this.figures = figures;
        this.clock = clock;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Satisfaction and participation rates of the claims closed in the months asked for")
    public Rates rates(@Valid @BeanParam SatisfactionAddress address) {
        LocalDate today = clock.today();
        Question question = address.read(caller.organ(), YearMonth.from(today)).orThrow();
        return new Rates(
                question.from().toString(),
                question.to().toString(),
                question.grouping(),
                figures.of(question, today).stream().map(Rate::of).toList());
    }

    /**
     * @param from first month, e.g. 2026-03
     * @param to last month
     */
    record Rates(String from, String to, Grouping groupBy, List<Rate> rates) {}

    /**
     * @param object PETITION_DEPARTMENT (信访部门) or ORGAN_IN_CHARGE (有权处理的机关、单位)
     * @param group the organ, city, county or month; empty when nothing is broken down
     * @param evaluated satisfied, basically satisfied and dissatisfied
     * @param expired not evaluated in time
     * @param pending may still be evaluated
     * @param notEvaluated fell away before the window ended
     * @param satisfactionRate satisfied and basically satisfied by evaluated, to four decimals
     * @param participationRate evaluated by evaluated and expired, to four decimals
     */
    record Rate(
            String object,
            String group,
            long satisfied,
            long basicallySatisfied,
            long dissatisfied,
            long evaluated,
            long expired,
            long pending,
            long notEvaluated,
            @Nullable BigDecimal satisfactionRate,
            @Nullable BigDecimal participationRate) {

        static Rate of(Figures.Figure figure) {
            Tally tally = figure.tally();
            return new Rate(
                    figure.object(),
                    figure.group(),
                    tally.satisfied(),
                    tally.basicallySatisfied(),
                    tally.dissatisfied(),
                    tally.evaluated(),
                    tally.expired(),
                    tally.pending(),
                    tally.notEvaluated(),
                    tally.satisfactionRate(),
                    tally.participationRate());
        }
    }
}
