package org.xinfang.intake.visibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Decides how much of a matter a viewer sees, from where its claims have been sent. */
@ApplicationScoped
@Transactional
public class DecideVisibility {
    private final Stakes stakes;

    DecideVisibility(Stakes stakes) {
        this.stakes = stakes;
    }

    /**
     * @param registrar code of the registering organ
     * @param registeredBy id of the person or system that registered
     */
    public Visibility decide(UUID matter, String registrar, String registeredBy, Viewer viewer) {
        return Visibility.of(
                registrar, registeredBy, viewer, stakes.stake(matter, viewer.organ()), stakes.track(matter));
    }
}
