package org.xinfang.handling.plan.note;

import java.util.List;
import java.util.UUID;

/** The notes of all tasks; the oldest first. */
interface SupportNotes {
    List<SupportNote> of(UUID plan, int task);

    void add(UUID plan, int task, SupportNote note);
}
