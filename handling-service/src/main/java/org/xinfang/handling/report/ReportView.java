package org.xinfang.handling.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.handling.lifecycle.Officer;
import org.xinfang.handling.paper.Deed;

/**
 * A closing report as its readers see it.
 *
 * @param to the assigner
 * @param due the assigner's date for it
 * @param submission 1 for the first report, one more each time it was sent back
 * @param state where it stands
 * @param problem the main problem
 * @param investigation what was looked into and found
 * @param result how it was handled
 * @param petitionerOpinion what the petitioner says of it
 * @param signatory who signed it; absent for a draft
 * @param submittedOn legal date; absent for a draft
 * @param acceptedOn legal date; absent unless accepted
 * @param returnedBecause what it lacks; absent unless it was sent back
 * @param redoBy last day for the next one; absent unless it was sent back
 * @param allowedActions what the caller may do now
 * @param version as in the ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReportView(
        OrganRef to,
        @Nullable LocalDate due,
        int submission,
        ClosingReport.State state,
        String problem,
        String investigation,
        String result,
        PetitionerOpinion petitionerOpinion,
        @Nullable String signatory,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate acceptedOn,
        @Nullable String returnedBecause,
        @Nullable LocalDate redoBy,
        List<String> allowedActions,
        long version) {

    static ReportView of(ReportOnCase found, Officer officer) {
        ClosingReport report = found.report();
        Optional<Deed> submitted = Optional.ofNullable(report.submitted());
        Optional<Return> returned = Optional.ofNullable(report.returned());
        return new ReportView(
                found.handling().origin().from(),
                found.handling().origin().reportDue(),
                report.submission(),
                report.state(),
                report.content().problem(),
                report.content().investigation(),
                report.content().result(),
                report.content().petitionerOpinion(),
                submitted.map(Deed::name).orElse(null),
                submitted.map(Deed::on).orElse(null),
                Optional.ofNullable(report.accepted()).map(Deed::on).orElse(null),
                returned.map(Return::reason).orElse(null),
                returned.map(Return::redoBy).orElse(null),
                report.allowedActions(found.handling(), officer),
                report.version());
    }
}
