package org.xinfang.handling.supervision.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.handling.lifecycle.Officer;
import org.xinfang.handling.paper.Deed;

/**
 * A supervision as its readers see it.
 *
 * @param id its id
 * @param matter id of the matter
 * @param number readable matter number
 * @param claim number of the claim
 * @param by the supervising petition department
 * @param organ the organ in charge
 * @param breach for what
 * @param breachName its Chinese name
 * @param finding what was found
 * @param demand what is demanded
 * @param orderedOn legal date
 * @param dueBy last day for doing it and answering
 * @param task the task of an overdue limit that it follows up, if it does
 * @param state where it stands
 * @param answer what the organ answered last
 * @param answeredOn legal date of that answer
 * @param closingNote why it ended
 * @param closedOn legal date of the end
 * @param allowedActions what the caller may do now
 * @param version as in the ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SupervisionOrderView(
        UUID id,
        UUID matter,
        String number,
        int claim,
        OrganRef by,
        OrganRef organ,
        Breach breach,
        String breachName,
        String finding,
        String demand,
        LocalDate orderedOn,
        LocalDate dueBy,
        @Nullable UUID task,
        SupervisionOrder.State state,
        @Nullable String answer,
        @Nullable LocalDate answeredOn,
        @Nullable String closingNote,
        @Nullable LocalDate closedOn,
        List<String> allowedActions,
        long version) {

    static SupervisionOrderView of(SupervisionOrder order, Officer officer) {
        Demand demand = order.demand();
        Optional<Remark> answer = Optional.ofNullable(order.answer());
        Optional<Remark> end = Optional.ofNullable(order.end());
        return new SupervisionOrderView(
                order.id(),
                order.about().matter(),
                order.number(),
                order.about().claim(),
                order.by(),
                order.organ(),
                demand.breach(),
                demand.breach().chinese(),
                demand.finding(),
                demand.action(),
                order.ordered().on(),
                demand.dueBy(),
                demand.task(),
                order.state(),
                answer.map(Remark::words).orElse(null),
                answer.map(Remark::signed).map(Deed::on).orElse(null),
                end.map(Remark::words).orElse(null),
                end.map(Remark::signed).map(Deed::on).orElse(null),
                order.allowedActions(officer),
                order.version());
    }

    /** The view as an answer, with its version as entity tag. */
    Response toResponse() {
        return Response.ok(this).tag(Long.toString(version)).build();
    }
}
