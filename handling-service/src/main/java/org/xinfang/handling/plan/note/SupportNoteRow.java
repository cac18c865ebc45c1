package org.xinfang.handling.plan.note;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.handling.paper.Deed;

/** A note as it lies in the database. Written once. */
@Entity
@Table(name = "support_note")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class SupportNoteRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    UUID plan;
    int task;
    String text;
    String writtenBy;
    String writtenByName;
    LocalDate writtenOn;

    static SupportNoteRow of(UUID plan, int task, SupportNote note) {
        SupportNoteRow row = new SupportNoteRow();
        row.plan = plan;
        row.task = task;
        row.text = note.text();
        row.writtenBy = note.written().by();
        row.writtenByName = note.written().name();
        row.writtenOn = note.written().on();
        return row;
    }

    SupportNote toNote() {
        return new SupportNote(text, new Deed(writtenBy, writtenByName, writtenOn));
    }
}
