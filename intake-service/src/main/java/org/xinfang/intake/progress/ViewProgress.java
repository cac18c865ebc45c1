package org.xinfang.intake.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xinfang.intake.progress.TimelineLine.Audience;
import org.xinfang.intake.visibility.VisibleMatter;

/** Shows the progress of a matter that its reader may see. */
@ApplicationScoped
@Transactional
class ViewProgress {
    private final Timelines timelines;

    ViewProgress(Timelines timelines) {
        this.timelines = timelines;
    }

    ProgressView progress(VisibleMatter matter, Audience reader) {
        return new ProgressView(
                matter.number(),
                matter.registeredAt(),
                timelines.entries(matter.id(), reader, matter.sealedTrackToo()).stream()
                        .map(TimelineEntry::view)
                        .toList(),
                timelines.openLimits(matter.id(), matter.sealedTrackToo()).stream()
                        .map(OpenTimeLimit::view)
                        .toList());
    }
}
