package org.xinfang.handling.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PanacheClosingReports implements ClosingReports, PanacheRepositoryBase<ClosingReportRow, UUID> {

    @Override
    public Optional<ClosingReport> find(UUID referral) {
        return findByIdOptional(referral).map(ClosingReportRow::toReport);
    }

    @Override
    public void put(ClosingReport report) {
        getEntityManager().merge(ClosingReportRow.of(report));
    }
}
