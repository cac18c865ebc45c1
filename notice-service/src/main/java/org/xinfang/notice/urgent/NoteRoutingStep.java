package org.xinfang.notice.urgent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.xinfang.contracts.routing.MatterAssigned;
import org.xinfang.contracts.routing.MatterClassified;
import org.xinfang.contracts.routing.MatterReferred;

/** Notes that a matter is urgent, and what was done first. Nothing done about a sealed claim is ever told (art. 30(3)). */
@ApplicationScoped
@Transactional
public class NoteRoutingStep {
    private static final String URGENT = "URGENT";
    private static final String THREAT = "THREAT";

    private final UrgentMatters matters;

    NoteRoutingStep(UrgentMatters matters) {
        this.matters = matters;
    }

    public void note(UUID event, Record step) {
        switch (step) {
            case MatterClassified classified -> {
                var flags = classified.flags();
                matters.classify(classified.matter(), flags.contains(URGENT), flags.contains(THREAT));
            }
            case MatterReferred referred
            when !referred.sealed() -> matters.act(referred.matter(), Measure.of(event, referred));
            case MatterAssigned assigned -> matters.act(assigned.matter(), Measure.of(event, assigned));
            default -> {}
        }
    }
}
