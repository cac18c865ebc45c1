package org.xinfang.notice.template;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xinfang.notice.document.DocumentKind;
import org.xinfang.notice.wording.ShippedWordings;
import org.xinfang.notice.wording.Wording;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.Outcome;

/** The versions of the documents' words, as administrators read them. */
@ApplicationScoped
class TemplateQueries {
    private final Templates templates;
    private final WordingsInForce wordings;
    private final LegalClock clock;

    TemplateQueries(Templates templates, WordingsInForce wordings, LegalClock clock) {
        this.templates = templates;
        this.wordings = wordings;
        this.clock = clock;
    }

    /** Every version of every document in the order of the catalogue; of each the newest first, the one that ships last. */
    List<TemplateView> all() {
        return Arrays.stream(DocumentKind.values()).flatMap(this::versions).toList();
    }

    /** Refused with {@code not-found}. */
    Outcome<TemplateView> one(String document, String version) {
        return found(kind(document).stream()
                .flatMap(this::versions)
                .filter(view -> view.version().equals(version))
                .findFirst());
    }

    /** The words of a version; refused with {@code not-found}. */
    Outcome<Wording> wording(String document, String version) {
        return found(kind(document)
                .flatMap(kind -> version.equals(ShippedWordings.VERSION)
                        ? Optional.of(ShippedWordings.of(kind))
                        : templates.find(kind, version).map(TemplateRow::wording)));
    }

    static Optional<DocumentKind> kind(String document) {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> kind.code().equals(document))
                .findFirst();
    }

    private static <T> Outcome<T> found(Optional<T> version) {
        return version.map(Outcome::done).orElseGet(() -> Outcome.refused(new TemplateRefusal.NoSuchTemplate()));
    }

    private Stream<TemplateView> versions(DocumentKind kind) {
        var today = clock.today();
        var inForce = wordings.on(kind, today).version();
        return Stream.concat(
                templates.of(kind).stream()
                        .map(row -> row.view(row.wording().version().equals(inForce), today)),
                Stream.of(TemplateView.shipped(kind, inForce.equals(ShippedWordings.VERSION))));
    }
}
