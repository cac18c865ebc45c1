package org.xinfang.notice.overtaken;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xinfang.contracts.routing.RepeatSeparated;
import org.xinfang.notice.document.ContentField;
import org.xinfang.notice.document.DocumentKind;
import org.xinfang.notice.registry.Notice;
import org.xinfang.notice.registry.Notices;
import org.xinfang.notice.registry.OnBehalf;
import org.xinfang.platform.messaging.Journal;

/**
 * Ends the notice of a merge that was taken back (撤销并案), unless it was issued: what went out stays, and the next dispatch of the
 * claim owes its own notice (DOC-04).
 */
@ApplicationScoped
@Transactional
public class VoidOvertaken {
    private final Notices notices;
    private final Journal journal;

    VoidOvertaken(Notices notices, Journal journal) {
        this.notices = notices;
        this.journal = journal;
    }

    public void by(Record event) {
        if (event instanceof RepeatSeparated separated) {
            notices.ofMatter(separated.matter()).stream()
                    .filter(notice -> tellsOfMerge(notice, separated))
                    .forEach(notice -> end(notice, "并入信访件" + separated.earlierNumber() + "的并案已撤销"));
        }
    }

    /** The notice of a merge names the earlier matter as the destination; no other does. */
    private static boolean tellsOfMerge(Notice notice, RepeatSeparated separated) {
        Integer claim = notice.draft().claim();
        return notice.draft().kind() == DocumentKind.DESTINATION_NOTICE
                && claim != null
                && claim == separated.claim()
                && notice.content().text(ContentField.DESTINATION).contains(separated.earlierNumber());
    }

    private void end(Notice notice, String because) {
        if (notices.endUnissued(notice.id(), because)) {
            journal.append(notice.draft().matter(), notice.voided(because), OnBehalf.of(notice), null);
        }
    }
}
