package org.xinfang.deadline.punctuality;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.xinfang.deadline.organ.OrganDirectory;
import org.xinfang.deadline.punctuality.Punctuality.Question;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.web.Caller;

/** The rates of the caller's organ, and for a petition department of its region. */
@Path("/api/v1/punctuality")
@RolesAllowed({"registrar", "dispatcher", "handler", "approver", "reviewer", "supervisor"})
@Tag(name = "punctuality", description = "及时受理率、按期办结率")
class PunctualityResource {

    private final Punctuality punctuality;
    private final OrganDirectory organs;
    private final LegalClock clock;
    private final Caller caller;

    PunctualityResource(Punctuality punctuality, OrganDirectory organs, LegalClock clock, Caller caller) {
        this.punctuality = punctuality;
        this.organs = organs;
        this.clock = clock;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Timely-acceptance and on-time-completion rates of the months asked for, by strict end")
    public Rates rates(@BeanParam PunctualityAddress address) {
        LocalDate today = clock.today();
        Question question = address.read(caller.organ(), organs, YearMonth.from(today));
        List<Rate> rates = Arrays.stream(Measure.values())
                .flatMap(measure ->
                        punctuality.figures(measure, question, today).stream().map(figure -> Rate.of(measure, figure)))
                .toList();
        return new Rates(question.from().toString(), question.to().toString(), question.grouping(), rates);
    }

    /**
     * @param from first month, e.g. 2026-03
     * @param to last month
     */
    record Rates(String from, String to, Grouping groupBy, List<Rate> rates) {}

    /**
     * @param group the organ, level, region, month or channel; empty when nothing is broken down
     * @param onTime done in time
     * @param late done late
     * @param overdue not done, late by now
     * @param notYetDue not done, still in time
     * @param rate onTime by all four, to four decimals
     */
    record Rate(
            Measure measure,
            String group,
            long onTime,
            long late,
            long overdue,
            long notYetDue,
            long all,
            @Nullable BigDecimal rate) {

        static Rate of(Measure measure, Punctuality.Figure figure) {
            Tally tally = figure.tally();
            return new Rate(
                    measure,
                    figure.group(),
                    tally.onTime(),
                    tally.late(),
                    tally.overdue(),
                    tally.notYetDue(),
                    tally.all(),
                    tally.rate());
        }
    }
}
