package org.xinfang.notice.numbering;

import org.xinfang.contracts.OrganRef;
import org.xinfang.notice.document.DocumentKind;

/**
 * The series of document numbers, one per organ, kind and year. A number taken in a transaction that fails was never taken:
 * the next one gets it, so no series has a gap.
 */
public interface NumberSeries {

    /**
     * The next number of the series. Until the caller's transaction ends nobody else gets a number of this series, so take
     * it late.
     */
    DocumentNumber next(OrganRef issuer, DocumentKind kind, int year);
}
