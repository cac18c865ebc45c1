package org.xinfang.routing.edition;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinfang.routing.diversion.TableFault;

/**
 * A version of the diversion table.
 *
 * @param version its name
 * @param state DRAFT or IN_FORCE
 * @param effectiveFrom legal date from which it decides, or null for a draft and for the table that ships
 * @param draftedBy who wrote it, or null for the table that ships
 * @param draftedAt when, or null for the table that ships
 * @param activatedBy who put it in force, or null
 * @param faults what keeps it from being put in force
 */
record EditionView(
        String version,
        State state,
        @Nullable LocalDate effectiveFrom,
        @Nullable String draftedBy,
        @Nullable OffsetDateTime draftedAt,
        @Nullable String activatedBy,
        List<TableFault> faults) {

    enum State {
        DRAFT,
        IN_FORCE
    }
}
