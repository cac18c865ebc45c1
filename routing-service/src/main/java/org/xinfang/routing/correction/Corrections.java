package org.xinfang.routing.correction;

import org.xinfang.platform.web.Page;
import org.xinfang.routing.organ.RegionCode;

/** The corrections kept. */
interface Corrections {

    void add(CorrectionRow correction);

    /** Those of the organs in a region, newest first. */
    Page<CorrectionRow> in(RegionCode region, int page, int size);
}
