package org.xinfang.deadline.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;

/** What of the open limits has been told, and what is to be told next. */
interface Announcements {

    /**
     * Open limits with a warning planned for that day or before, each with the planned day of its earliest warning not
     * given yet. They stay this transaction's own until it ends; what another replica has claimed is left out. In the
     * order of matters.
     */
    SequencedMap<UUID, LocalDate> claimWarnings(LocalDate today, int most);

    /** Open limits whose last day is before that day, not yet told of; claimed like warnings. */
    List<UUID> claimMissed(LocalDate today, int most);

    void warned(UUID timeLimit, Optional<LocalDate> nextWarningOn);

    void missed(UUID timeLimit, LocalDate announcedOn);
}
