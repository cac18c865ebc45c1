package org.xinfang.notice.urgent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xinfang.notice.registry.NoticeState;
import org.xinfang.notice.registry.Notices;
import org.xinfang.platform.core.LegalClock;

/** Enters the report of each urgent matter into the register, once, as soon as all it has to say is known (art. 25). */
@ApplicationScoped
@Transactional
class DraftUrgentReports {
    private final UrgentMatters matters;
    private final PetitionDepartments departments;
    private final Notices notices;
    private final LegalClock clock;

    DraftUrgentReports(UrgentMatters matters, PetitionDepartments departments, Notices notices, LegalClock clock) {
        this.matters = matters;
        this.departments = departments;
        this.notices = notices;
        this.clock = clock;
    }

    public void draft() {
        for (var urgent : matters.unreported()) {
            var superior = departments.named(urgent.registration().reportsTo().orElseThrow());
            var report = urgent.reportTo(superior, departments.named(HigherDepartment.NATIONAL));
            notices.add(urgent.measure().event(), report, new NoticeState.Waiting(), clock.now());
            matters.reported(urgent.matter());
        }
    }
}
