package org.xinfang.routing.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xinfang.platform.web.Page;
import org.xinfang.routing.organ.RegionCode;

/** Shows the corrections of a region's organs. */
@ApplicationScoped
@Transactional
class ViewCorrections {
    private final Corrections corrections;

    ViewCorrections(Corrections corrections) {
        this.corrections = corrections;
    }

    Page<CorrectionView> list(RegionCode region, int page, int size) {
        Page<CorrectionRow> rows = corrections.in(region, page, size);
        return new Page<>(rows.items().stream().map(CorrectionRow::view).toList(), rows.total(), page, size);
    }
}
