package org.xinfang.deadline.limit.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;

/** What organs that exist no longer still owe. */
interface Estate {

    /**
     * Open limits of organs whose last day is before that day, with the organ that continues their powers now, however
     * often these changed hands. They stay this transaction's own until it ends; what another replica has claimed is
     * left out. In the order of matters.
     */
    List<Legacy> claim(LocalDate today, int most);

    /** @param heir the organ that continues the powers */
    record Legacy(UUID timeLimit, OrganRef heir) {}
}
