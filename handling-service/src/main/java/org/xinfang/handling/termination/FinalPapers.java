package org.xinfang.handling.termination;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The issued re-review opinions (复核意见书), by notice. */
interface FinalPapers {
    void put(UUID notice, FinalPaper paper);

    Optional<FinalPaper> find(UUID notice);

    /**
     * A re-review opinion as it was issued.
     *
     * @param number document number (发文字号)
     * @param issuedOn legal date
     */
    record FinalPaper(String number, LocalDate issuedOn) {}
}
