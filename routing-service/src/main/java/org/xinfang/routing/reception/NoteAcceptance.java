package org.xinfang.routing.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xinfang.contracts.handling.MatterAccepted;

/** Keeps the date of acceptance beside the date of dispatch, since the two receptions are counted apart. */
@ApplicationScoped
@Transactional
class NoteAcceptance {
    private final Acceptances acceptances;

    NoteAcceptance(Acceptances acceptances) {
        this.acceptances = acceptances;
    }

    void note(MatterAccepted accepted) {
        acceptances.keep(new Acceptance(accepted.matter(), accepted.claim(), accepted.organ(), accepted.acceptedOn()));
    }
}
