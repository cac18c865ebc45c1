package org.xinfang.routing.jurisdiction;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.routing.diversion.DiversionRow;
import org.xinfang.routing.diversion.Way;
import org.xinfang.routing.jurisdiction.ReferralChain.Hop;
import org.xinfang.routing.organ.Organ;

/**
 * Who is in charge, why, who is not, and by when each desk should have handed on.
 *
 * @param row row of the diversion table that fired
 * @param way how the claim leaves
 * @param procedure procedure it leaves by; empty for a diversion
 * @param procedureName its Chinese name
 * @param organ the organ in charge; null when it is open
 * @param candidates the organs a clerk may choose from when it is open
 * @param reasons the steps that led there
 * @param excluded the organs that came into question and were passed over
 * @param chain from desk to desk with internal target days; empty for a diversion and when it is open
 * @param articles articles of the row
 */
record JurisdictionView(
        String row,
        Way way,
        String procedure,
        String procedureName,
        @Nullable OrganRef organ,
        List<OrganRef> candidates,
        List<Basis> reasons,
        List<Passed> excluded,
        List<Leg> chain,
        List<String> articles) {

    /** An organ that was passed over, and why. */
    record Passed(OrganRef organ, Basis reason) {}

    /** One desk hands on to the next: natural days it should take, and the day by which the next should have it. */
    record Leg(OrganRef from, OrganRef to, int days, LocalDate by) {}

    static JurisdictionView of(DiversionRow row, Competence competence, List<Hop> chain) {
        return new JurisdictionView(
                row.row(),
                row.way(),
                row.procedure(),
                row.procedureName(),
                competence.organ().map(JurisdictionView::ref).orElse(null),
                competence.candidates().stream().map(JurisdictionView::ref).toList(),
                competence.bases(),
                competence.excluded().stream()
                        .map(excluded -> new Passed(ref(excluded.organ()), excluded.basis()))
                        .toList(),
                chain.stream()
                        .map(hop -> new Leg(ref(hop.from()), ref(hop.to()), hop.days(), hop.by()))
                        .toList(),
                row.articles());
    }

    private static OrganRef ref(Organ organ) {
        return new OrganRef(organ.code().toString(), organ.name());
    }
}
