package org.xinfang.notice.template;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.xinfang.notice.document.DocumentKind;
import org.xinfang.notice.wording.ShippedWordings;
import org.xinfang.notice.wording.Wording;

/** Finds the words that a document is made with; without another version those that ship. */
@ApplicationScoped
public class WordingsInForce {
    private final Templates templates;

    WordingsInForce(Templates templates) {
        this.templates = templates;
    }

    public Wording on(DocumentKind kind, LocalDate day) {
        return templates.inForceOn(kind, day).map(TemplateRow::wording).orElseGet(() -> ShippedWordings.of(kind));
    }
}
