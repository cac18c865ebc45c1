package org.xinfang.notice.registry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.notice.document.Audience;
import org.xinfang.notice.document.Content;
import org.xinfang.notice.document.ContentField;
import org.xinfang.notice.document.DocumentKind;

/**
 * A document that is owed but not yet issued (拟稿).
 *
 * @param matter id of the matter
 * @param claim number of the claim; null when it concerns the whole matter
 * @param kind which document
 * @param issuer who owes it
 * @param addressee the organ addressed; null when it goes to the petitioner
 * @param content what it will say
 */
public record Draft(
        UUID matter,
        @Nullable Integer claim,
        DocumentKind kind,
        OrganRef issuer,
        @Nullable OrganRef addressee,
        Content content) {

    public Draft {
        if ((kind.audience() == Audience.ORGAN) != (addressee != null)) {
            throw new IllegalArgumentException(kind + " goes to " + kind.audience() + ", not to " + addressee);
        }
    }

    /** The same with one more field. */
    public Draft with(ContentField field, String text) {
        return new Draft(matter, claim, kind, issuer, addressee, content.with(field, text));
    }

    /** Title on the paper. */
    public String title() {
        return kind.title(content);
    }

    public boolean toPetitioner() {
        return addressee == null;
    }
}
