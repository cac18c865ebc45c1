package org.xinfang.deadline.watch;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What one look at a limit found.
 *
 * @param tellings what is to be told now, in the order of their days
 * @param since since when these dates are known
 * @param again when to look again; none when nothing more will be told
 */
record Look(List<Telling> tellings, LocalDate since, Optional<OffsetDateTime> again) {

    Look {
        tellings = List.copyOf(tellings);
    }
}
