package org.xinfang.notice.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xinfang.notice.document.DocumentKind;
import org.xinfang.notice.wording.Reading.Unreadable;
import org.xinfang.notice.wording.ShippedWordings;
import org.xinfang.notice.wording.Wording;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;

/** Writes a draft of a document's words, or writes it anew. */
@ApplicationScoped
@Transactional
class DraftTemplate {
    private final Templates templates;
    private final LegalClock clock;

    DraftTemplate(Templates templates, LegalClock clock) {
        this.templates = templates;
        this.clock = clock;
    }

    /** Refused with {@code not-found}, {@code template-unreadable} or {@code template-activated}. */
    public Outcome<TemplateView> draft(String document, String version, String text, Actor author) {
        var kind = TemplateQueries.kind(document);
        if (kind.isEmpty()) {
            return Outcome.refused(new TemplateRefusal.NoSuchTemplate());
        }
        if (version.equals(ShippedWordings.VERSION)) {
            return Outcome.refused(new TemplateRefusal.Activated(version));
        }
        return switch (Wording.read(version, text)) {
            case Unreadable unreadable -> Outcome.refused(new TemplateRefusal.NotReadable(unreadable));
            case Wording wording -> write(kind.get(), wording, author).map(row -> row.view(false, clock.today()));
        };
    }

    private Outcome<TemplateRow> write(DocumentKind kind, Wording wording, Actor author) {
        return templates
                .findForChange(kind, wording.version())
                .map(known -> known.redraft(wording, author, clock.now()))
                .orElseGet(() -> {
                    var row = TemplateRow.drafted(kind, wording, author, clock.now());
                    templates.add(row);
                    return Outcome.done(row);
                });
    }
}
