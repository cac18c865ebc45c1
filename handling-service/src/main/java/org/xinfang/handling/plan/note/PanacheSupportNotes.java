package org.xinfang.handling.plan.note;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PanacheSupportNotes implements SupportNotes, PanacheRepositoryBase<SupportNoteRow, Long> {
    @Override
    public List<SupportNote> of(UUID plan, int task) {
        return list("plan = ?1 and task = ?2 order by id", plan, task).stream()
                .map(SupportNoteRow::toNote)
                .toList();
    }

    @Override
    public void add(UUID plan, int task, SupportNote note) {
        persist(SupportNoteRow.of(plan, task, note));
    }
}
