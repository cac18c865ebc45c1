package org.xinfang.routing.correction;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.xinfang.platform.web.Page;
import org.xinfang.routing.organ.RegionCode;

@ApplicationScoped
class PanacheCorrections implements Corrections, PanacheRepositoryBase<CorrectionRow, UUID> {

    @Override
    public void add(CorrectionRow correction) {
        persist(correction);
    }

    @Override
    public Page<CorrectionRow> in(RegionCode region, int page, int size) {
        PanacheQuery<CorrectionRow> all =
                find("organ LIKE ?1", Sort.descending("correctedAt").and("id"), region.prefix() + "%");
        return new Page<>(all.page(page, size).list(), all.count(), page, size);
    }
}
