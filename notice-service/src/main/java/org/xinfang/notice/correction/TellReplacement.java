package org.xinfang.notice.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.xinfang.contracts.notice.NoticeReplaced;
import org.xinfang.notice.registry.Corrections;
import org.xinfang.notice.registry.Notice;
import org.xinfang.notice.registry.NoticeState.Issued;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.messaging.Journal;

/** Tells, when a correction is issued, which notice it replaced. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TellReplacement {
    private final Corrections corrections;
    private final Journal journal;

    TellReplacement(Corrections corrections, Journal journal) {
        this.corrections = corrections;
        this.journal = journal;
    }

    /** Does nothing for a notice that corrects none. */
    public void tell(Notice notice, Issued issued, Actor issuer) {
        corrections
                .replacedBy(notice.id())
                .filter(former -> former.state() instanceof Issued)
                .ifPresent(former -> journal.append(
                        former.draft().matter(),
                        replaced(former, (Issued) former.state(), notice, issued),
                        issuer,
                        null));
    }

    private static NoticeReplaced replaced(Notice former, Issued formerIssue, Notice notice, Issued issued) {
        return new NoticeReplaced(
                former.draft().matter(),
                former.draft().claim(),
                former.id(),
                formerIssue.number(),
                former.draft().kind().code(),
                former.draft().issuer(),
                notice.id(),
                issued.number(),
                former.sealed());
    }
}
