package org.xinfang.handling.report;

import java.util.Optional;
import java.util.UUID;

/** The newest closing report of each assignment. */
interface ClosingReports {
    Optional<ClosingReport> find(UUID referral);

    /** Keeps how it stands in place of what was. */
    void put(ClosingReport report);
}
