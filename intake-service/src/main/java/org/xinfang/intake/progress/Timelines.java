package org.xinfang.intake.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xinfang.intake.progress.TimelineLine.Audience;

/** The kept timelines. */
interface Timelines {

    void add(TimelineEntry entry);

    void open(OpenTimeLimit limit);

    void close(UUID timeLimit);

    /** A running limit ends on another day now. */
    void move(UUID timeLimit, LocalDate legalDue, boolean provisional);

    /** Another organ has to act now. */
    void handOver(UUID timeLimit, String boundName);

    void seal(UUID matter, int claim);

    /**
     * Lines, oldest first.
     *
     * @param reader STAFF reads what is meant for petitioners too
     * @param sealedToo whether lines of the sealed track are included
     */
    List<TimelineEntry> entries(UUID matter, Audience reader, boolean sealedToo);

    /** Running time limits, the earliest first. */
    List<OpenTimeLimit> openLimits(UUID matter, boolean sealedToo);
}
