package org.xinfang.notice.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.xinfang.notice.document.ContentField;
import org.xinfang.notice.petitioner.Petitioner;
import org.xinfang.notice.petitioner.Petitioners;
import org.xinfang.notice.registry.Draft;
import org.xinfang.notice.registry.NoticeState;
import org.xinfang.notice.registry.Notices;
import org.xinfang.platform.core.LegalClock;

/** Enters what an event owes into the register. A notice to a petitioner not known yet waits for him. */
@ApplicationScoped
@Transactional
class DraftNotices {
    private final Notices notices;
    private final Petitioners petitioners;
    private final LegalClock clock;

    DraftNotices(Notices notices, Petitioners petitioners, LegalClock clock) {
        this.notices = notices;
        this.petitioners = petitioners;
        this.clock = clock;
    }

    public void draft(UUID sourceEvent, List<Draft> drafts) {
        for (var draft : drafts) {
            petitioners.decideAlone(draft.matter());
            notices.add(sourceEvent, naming(draft), stateOf(draft), clock.now());
        }
    }

    /** A letter between organs that has to name the petitioner; while he is not known it is held. */
    private Draft naming(Draft draft) {
        return draft.kind().mandatory().contains(ContentField.PETITIONER)
                ? draft.with(
                        ContentField.PETITIONER,
                        petitioners.of(draft.matter()).map(DraftNotices::nameOf).orElse(""))
                : draft;
    }

    private static String nameOf(Petitioner petitioner) {
        return petitioner.notifiable() ? petitioner.name() : "匿名";
    }

    private NoticeState stateOf(Draft draft) {
        if (!draft.toPetitioner()) {
            return new NoticeState.Waiting();
        }
        return petitioners
                .of(draft.matter())
                .<NoticeState>map(DraftNotices::readyFor)
                .orElseGet(NoticeState.Unaddressed::new);
    }

    private static NoticeState readyFor(Petitioner petitioner) {
        return petitioner.notifiable() ? new NoticeState.Waiting() : new NoticeState.NotOwed();
    }
}
