package org.xinfang.handling.closing;

import java.time.LocalDate;
import org.xinfang.contracts.handling.remedy.RemediesResumed;
import org.xinfang.handling.lifecycle.HandlingCase;

/** What the other services are told when a closing falls because of review or re-review. */
final class ClosingTakenBack {
    private ClosingTakenBack() {}

    /**
     * What is told.
     *
     * @param open the claim, open again
     * @param examined the review or re-review
     */
    static RemediesResumed told(HandlingCase open, HandlingCase examined, LocalDate requestedOn) {
        return new RemediesResumed(
                open.key().matter(),
                open.origin().number(),
                open.key().claim(),
                examined.origin().referral(),
                examined.key().stage().name(),
                open.origin().organ(),
                examined.origin().organ(),
                requestedOn,
                open.lastStep().on());
    }
}
