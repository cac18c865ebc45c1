package org.xinfang.deadline.arrangement;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinfang.deadline.calendar.CalendarYear;
import org.xinfang.deadline.calendar.Certainty;
import org.xinfang.deadline.calendar.Holiday;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.LegalClock;

/** An imported arrangement as it lies in the database. */
@Entity
@Table(name = "calendar_arrangement")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class ArrangementRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long number;

    int year;
    int version;
    String source;
    LocalDate publishedOn;
    String holidays;
    List<LocalDate> nowOff;
    List<LocalDate> nowWorked;
    boolean nowOfficial;
    OffsetDateTime importedAt;
    String importedBy;
    String importedByName;
    String organ;
    String organName;

    static ArrangementRow of(Arrangement arrangement, String holidays) {
        ArrangementRow row = new ArrangementRow();
        row.year = arrangement.year().year().getValue();
        row.version = arrangement.version();
        row.source = arrangement.year().source();
        row.publishedOn = arrangement.published();
        row.holidays = holidays;
        row.nowOff = arrangement.change().nowOff();
        row.nowWorked = arrangement.change().nowWorked();
        row.nowOfficial = arrangement.change().nowOfficial();
        row.importedAt = arrangement.importedAt();
        row.importedBy = arrangement.importedBy().id();
        row.importedByName = arrangement.importedBy().name();
        row.organ = arrangement.importedBy().organ();
        row.organName = arrangement.importedBy().organName();
        return row;
    }

    Arrangement toArrangement(List<Holiday> days) {
        return new Arrangement(
                number == null ? 0 : number,
                version,
                new CalendarYear(Year.of(year), Certainty.OFFICIAL, source, days),
                publishedOn,
                new CalendarChange(nowOff, nowWorked, nowOfficial),
                new Actor(importedBy, importedByName, organ, organName),
                importedAt.atZoneSameInstant(LegalClock.ZONE).toOffsetDateTime());
    }
}
