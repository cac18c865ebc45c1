package org.xinfang.deadline.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Keeps what the other services tell of a matter and its claims; in whatever order it comes. */
@ApplicationScoped
@Transactional
public class NoteMatter {

    private final KnownMatters matters;

    NoteMatter(KnownMatters matters) {
        this.matters = matters;
    }

    public void registered(KnownMatter matter) {
        matters.put(matter);
    }

    public void classified(UUID matter, List<KnownClaim> claims) {
        claims.forEach(claim -> matters.put(matter, claim));
        matters.mark(matter);
    }

    /** The claim was led to another procedure (art. 31(1)–(4)). */
    public void diverted(UUID matter, int claim) {
        matters.divert(matter, claim);
        matters.mark(matter);
    }
}
