package org.xinfang.routing.conclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xinfang.contracts.handling.HandlingReopened;
import org.xinfang.contracts.handling.MatterClosed;
import org.xinfang.contracts.handling.PetitionTerminated;
import org.xinfang.contracts.handling.remedy.RemediesResumed;

/** Follows which claims are concluded: closed, terminated by re-review, opened again. */
@ApplicationScoped
@Transactional
public class NoteConclusion {
    private final Conclusions conclusions;

    NoteConclusion(Conclusions conclusions) {
        this.conclusions = conclusions;
    }

    public void note(Record event) {
        switch (event) {
            case MatterClosed e -> conclusions.put(new Conclusion(e.matter(), e.claim(), e.reason(), e.closedOn()));
            case PetitionTerminated e ->
                conclusions.put(new Conclusion(e.matter(), e.claim(), Conclusion.TERMINATED, e.deliveredOn()));
            case HandlingReopened e -> conclusions.remove(e.matter(), e.claim());
            case RemediesResumed e -> conclusions.remove(e.matter(), e.claim());
            default -> {
                // nothing else ends or reopens a claim
            }
        }
    }
}
