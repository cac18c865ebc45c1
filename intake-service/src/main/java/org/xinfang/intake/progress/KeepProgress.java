package org.xinfang.intake.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.xinfang.contracts.deadline.TimeLimitCancelled;
import org.xinfang.contracts.deadline.TimeLimitExtended;
import org.xinfang.contracts.deadline.TimeLimitMet;
import org.xinfang.contracts.deadline.TimeLimitOwedAgain;
import org.xinfang.contracts.deadline.TimeLimitReassigned;
import org.xinfang.contracts.deadline.TimeLimitReopened;
import org.xinfang.contracts.deadline.TimeLimitRescheduled;
import org.xinfang.contracts.deadline.TimeLimitResumed;
import org.xinfang.contracts.deadline.TimeLimitStarted;
import org.xinfang.contracts.routing.MatterClassified;
import org.xinfang.platform.messaging.EventEnvelope;

/** Writes an event into the timeline of its matter. */
@ApplicationScoped
@Transactional
class KeepProgress {
    private final Timelines timelines;

    KeepProgress(Timelines timelines) {
        this.timelines = timelines;
    }

    void keep(EventEnvelope envelope) {
        TimelineLine.of(envelope.event()).ifPresent(line -> timelines.add(new TimelineEntry(envelope, line)));
        switch (envelope.event()) {
            case MatterClassified classified -> sealClaims(classified);
            case TimeLimitStarted started -> timelines.open(new OpenTimeLimit(started));
            case TimeLimitOwedAgain again -> timelines.open(new OpenTimeLimit(again));
            case TimeLimitMet met -> timelines.close(met.timeLimit());
            case TimeLimitCancelled cancelled -> timelines.close(cancelled.timeLimit());
            case TimeLimitExtended e -> timelines.move(e.timeLimit(), e.legalDue(), e.provisional());
            case TimeLimitResumed e -> timelines.move(e.timeLimit(), e.legalDue(), e.provisional());
            case TimeLimitReopened e -> timelines.move(e.timeLimit(), e.legalDue(), e.provisional());
            case TimeLimitRescheduled e -> timelines.move(e.timeLimit(), e.legalDue(), e.provisional());
            case TimeLimitReassigned e -> timelines.handOver(e.timeLimit(), e.to().name());
            default -> {
                // the line is all there is to keep
            }
        }
    }

    private void sealClaims(MatterClassified classified) {
        UUID matter = classified.matter();
        classified.claims().stream()
                .filter(MatterClassified.Claim::sealed)
                .forEach(claim -> timelines.seal(matter, claim.claim()));
    }
}
