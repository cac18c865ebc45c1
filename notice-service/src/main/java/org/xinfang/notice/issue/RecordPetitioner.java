package org.xinfang.notice.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.xinfang.contracts.intake.MatterContentRecorded;
import org.xinfang.notice.petitioner.HashedCode;
import org.xinfang.notice.petitioner.Petitioner;
import org.xinfang.notice.petitioner.Petitioners;
import org.xinfang.notice.registry.Notices;

/** Takes the petitioner in, frees the notices that waited for him, and owes the registration receipt (DOC-01). */
@ApplicationScoped
@Transactional
class RecordPetitioner {
    private final Petitioners petitioners;
    private final Notices notices;
    private final OwedNotices owed;
    private final DraftNotices draftNotices;

    RecordPetitioner(Petitioners petitioners, Notices notices, OwedNotices owed, DraftNotices draftNotices) {
        this.petitioners = petitioners;
        this.notices = notices;
        this.owed = owed;
        this.draftNotices = draftNotices;
    }

    public void record(UUID sourceEvent, MatterContentRecorded recorded) {
        var petitioner = Petitioner.of(recorded);
        petitioners.decideAlone(recorded.matter());
        petitioners.add(petitioner, HashedCode.of(recorded.queryCode()));
        notices.address(recorded.matter(), petitioner.notifiable());
        if (petitioner.notifiable()) {
            draftNotices.draft(sourceEvent, List.of(owed.receipt(recorded)));
        }
    }
}
