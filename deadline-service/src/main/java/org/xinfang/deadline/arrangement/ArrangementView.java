package org.xinfang.deadline.arrangement;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.xinfang.deadline.calendar.Holiday;

/**
 * One import as it is told.
 *
 * @param importedBy name of the administrator
 * @param organ name of his organ
 * @param nowOff days that were worked before
 * @param nowWorked days that were off before
 * @param nowOfficial whether the year was provisional before
 */
record ArrangementView(
        int version,
        String source,
        LocalDate published,
        OffsetDateTime importedAt,
        String importedBy,
        String organ,
        List<LocalDate> nowOff,
        List<LocalDate> nowWorked,
        boolean nowOfficial,
        List<Holiday> holidays) {

    static ArrangementView of(Arrangement arrangement) {
        return new ArrangementView(
                arrangement.version(),
                arrangement.year().source(),
                arrangement.published(),
                arrangement.importedAt(),
                arrangement.importedBy().name(),
                arrangement.importedBy().organName(),
                arrangement.change().nowOff(),
                arrangement.change().nowWorked(),
                arrangement.change().nowOfficial(),
                arrangement.year().holidays());
    }
}
