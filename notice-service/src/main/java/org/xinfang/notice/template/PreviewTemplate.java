package org.xinfang.notice.template;

import jakarta.enterprise.context.ApplicationScoped;
import org.xinfang.notice.document.DocumentKind;
import org.xinfang.notice.rendering.AccessiblePages;
import org.xinfang.notice.rendering.Letter;
import org.xinfang.notice.rendering.LetterPress;
import org.xinfang.notice.rendering.Pressed;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;

/** Shows a version with sample content, as paper and as page, unsealed. */
@ApplicationScoped
class PreviewTemplate {
    private final TemplateQueries templates;
    private final LetterPress press;
    private final AccessiblePages pages;
    private final LegalClock clock;

    PreviewTemplate(TemplateQueries templates, LetterPress press, AccessiblePages pages, LegalClock clock) {
        this.templates = templates;
        this.press = press;
        this.pages = pages;
        this.clock = clock;
    }

    /** Refused with {@code not-found}, or {@code template-unprintable} when no font draws a character of the words. */
    Outcome<byte[]> paper(String document, String version) {
        return letter(document, version).then(letter -> switch (press.print(letter)) {
            case Pressed.Paper(byte[] pdf) -> Outcome.done(pdf);
            case Pressed.Unprintable unprintable ->
                Outcome.refused(new TemplateRefusal.NotPrintable(unprintable.named()));
        });
    }

    /** Refused with {@code not-found}. */
    Outcome<String> page(String document, String version) {
        return letter(document, version).map(pages::of);
    }

    private Outcome<Letter> letter(String document, String version) {
        return templates
                .wording(document, version)
                .map(wording -> SampleLetter.of(DocumentKind.ofCode(document), wording, clock.today()));
    }
}
