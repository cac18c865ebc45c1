package org.xinfang.routing.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.LegalClock;

/** Keeps corrections, in the transaction of the confirmation that made them. */
@ApplicationScoped
public class KeepCorrections {
    private final Corrections corrections;
    private final LegalClock clock;

    KeepCorrections(Corrections corrections, LegalClock clock) {
        this.corrections = corrections;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    public void keep(List<Correction> made, Actor clerk) {
        made.forEach(correction -> corrections.add(new CorrectionRow(correction, clerk, clock.now())));
    }
}
