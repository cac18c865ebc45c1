package org.xinfang.handling.termination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xinfang.contracts.notice.NoticeIssued;
import org.xinfang.handling.termination.FinalPapers.FinalPaper;

/** Keeps number and day of an issued re-review opinion: whoever no longer accepts the claim has to name them. */
@ApplicationScoped
@Transactional
class KeepFinalPaper {
    private final FinalPapers papers;

    KeepFinalPaper(FinalPapers papers) {
        this.papers = papers;
    }

    public void keep(NoticeIssued issued) {
        papers.put(issued.notice(), new FinalPaper(issued.number(), issued.issuedOn()));
    }
}
