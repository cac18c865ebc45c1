package org.xinfang.notice.composition;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.xinfang.contracts.OrganRef;
import org.xinfang.notice.document.ContentField;
import org.xinfang.notice.numbering.DocumentNumber;
import org.xinfang.notice.numbering.OrganWord;
import org.xinfang.notice.petitioner.Petitioners;
import org.xinfang.notice.registry.Notice;
import org.xinfang.notice.rendering.AccessiblePages;
import org.xinfang.notice.rendering.Letter;
import org.xinfang.notice.rendering.LetterPress;
import org.xinfang.notice.rendering.Pressed;
import org.xinfang.notice.rendering.Pressed.Unprintable;
import org.xinfang.notice.seal.Seal;
import org.xinfang.notice.template.WordingsInForce;
import org.xinfang.platform.core.LegalClock;

/** Puts a notice together: letter, addressee, impediments. */
@ApplicationScoped
public class Composition {
    /** Stands for the code that is drawn at issue; its characters are ordinary. */
    private static final String NO_CODE_YET = "0";

    private final Petitioners petitioners;
    private final LetterPress press;
    private final AccessiblePages pages;
    private final Seal seal;
    private final WordingsInForce wordings;
    private final URI publicUrl;
    private final LegalClock clock;

    Composition(
            Petitioners petitioners,
            LetterPress press,
            AccessiblePages pages,
            Seal seal,
            WordingsInForce wordings,
            @ConfigProperty(name = "xinfang.notice.issue.public-url") URI publicUrl,
            LegalClock clock) {
        this.petitioners = petitioners;
        this.press = press;
        this.pages = pages;
        this.seal = seal;
        this.wordings = wordings;
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    /** Whom the notice addresses. */
    public Recipient recipientOf(Notice notice) {
        var organ = notice.draft().addressee();
        return organ == null
                ? petitioners.of(notice.draft().matter()).map(Recipient::of).orElseThrow()
                : Recipient.of(organ);
    }

    /** What keeps the notice from going out today. */
    public Impediment impedimentOf(Notice notice) {
        var letter = letterOf(notice, recipientOf(notice), provisional(notice), NO_CODE_YET);
        return new Impediment(
                notice.draft().kind().missingIn(notice.content()),
                new Unprintable(press.unprintableIn(letter)),
                !seal.has(notice.draft().issuer()),
                unprintableFields(notice));
    }

    /** The letter as of today, in the words that are in force today. */
    public Letter letterOf(Notice notice, Recipient recipient, DocumentNumber number, String verificationCode) {
        var today = clock.today();
        var kind = notice.draft().kind();
        return new Letter(
                kind,
                notice.draft().issuer().name(),
                number.text(),
                new Letter.Addressee(recipient.name(), recipient.you()),
                today,
                wordings.on(kind, today),
                notice.content(),
                publicUrl.resolve("/api/v1/verify/" + verificationCode).toString(),
                verificationCode);
    }

    /** Prints the letter and puts the issuer's seal on it. */
    public Pressed print(Letter letter, OrganRef issuer) {
        return switch (press.print(letter)) {
            case Pressed.Paper(byte[] pdf) -> new Pressed.Paper(seal.put(pdf, issuer, clock.now()));
            case Unprintable unprintable -> unprintable;
        };
    }

    /** The same letter as an accessible page. */
    public String page(Letter letter) {
        return pages.of(letter);
    }

    private Map<ContentField, Unprintable> unprintableFields(Notice notice) {
        var found = new EnumMap<ContentField, Unprintable>(ContentField.class);
        for (var field : ContentField.values()) {
            var missing = press.unprintableIn(notice.content().text(field));
            if (!missing.isEmpty()) {
                found.put(field, new Unprintable(missing));
            }
        }
        return found;
    }

    private DocumentNumber provisional(Notice notice) {
        var words = OrganWord.candidates(notice.draft().issuer());
        return new DocumentNumber(
                String.join("", words), notice.draft().kind(), clock.today().getYear(), 1);
    }
}
