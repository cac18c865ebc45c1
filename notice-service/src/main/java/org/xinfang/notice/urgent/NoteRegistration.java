package org.xinfang.notice.urgent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xinfang.contracts.intake.MatterContentRecorded;

/** Notes what a report would say of a matter's registration. */
@ApplicationScoped
@Transactional
public class NoteRegistration {
    private final UrgentMatters matters;

    NoteRegistration(UrgentMatters matters) {
        this.matters = matters;
    }

    public void note(MatterContentRecorded recorded) {
        matters.register(recorded.matter(), Registration.of(recorded));
    }
}
