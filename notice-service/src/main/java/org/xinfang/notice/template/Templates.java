package org.xinfang.notice.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xinfang.notice.document.DocumentKind;

/** The versions that administrators wrote. */
interface Templates {

    void add(TemplateRow template);

    Optional<TemplateRow> find(DocumentKind kind, String version);

    /** The version, locked until the transaction ends. */
    Optional<TemplateRow> findForChange(DocumentKind kind, String version);

    /** The one in force on a day: of those whose day has come, the latest. */
    Optional<TemplateRow> inForceOn(DocumentKind kind, LocalDate day);

    /** All of a document, the newest draft first. */
    List<TemplateRow> of(DocumentKind kind);
}
