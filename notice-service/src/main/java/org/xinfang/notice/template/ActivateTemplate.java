package org.xinfang.notice.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.xinfang.contracts.notice.NoticeTemplateActivated;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.messaging.Journal;

/** Puts a faultless draft in force from a day on; another person than its author does so. */
@ApplicationScoped
@Transactional
class ActivateTemplate {
    private final Templates templates;
    private final Journal journal;
    private final LegalClock clock;

    ActivateTemplate(Templates templates, Journal journal, LegalClock clock) {
        this.templates = templates;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Refused with {@code not-found}, {@code template-activated}, {@code template-effective-in-the-past}, {@code own-template}
     * or {@code template-faulty}.
     *
     * @param from legal date of the first notices with these words
     */
    public Outcome<String> activate(String document, String version, LocalDate from, Actor administrator) {
        return TemplateQueries.kind(document)
                .flatMap(kind -> templates.findForChange(kind, version))
                .<Outcome<TemplateRow>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new TemplateRefusal.NoSuchTemplate()))
                .then(draft -> draft.activate(from, administrator, clock.now()))
                .map(activated -> {
                    journal.append(
                            "notice-template:" + document,
                            new NoticeTemplateActivated(document, version, from, administrator.organ()),
                            administrator,
                            null);
                    return version;
                });
    }
}
