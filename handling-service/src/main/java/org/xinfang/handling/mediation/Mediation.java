package org.xinfang.handling.mediation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.paper.Mandatory;
import org.xinfang.platform.core.Outcome;

/**
 * Talks that may end in an agreement (art. 33): of both sides' free will, about what the other side may dispose of.
 *
 * @param id id of the mediation
 * @param form with a mediator or by themselves
 * @param mediator who mediates or guides
 * @param consent how both sides agreed to talk (自愿)
 * @param scope why the other side may dispose of it, and that no mandatory rule forbids (在裁量权范围内、不违反强制性规定)
 */
record Mediation(UUID id, Form form, String mediator, String consent, String scope) {

    /** Refused with {@code content-missing}. */
    static Outcome<Mediation> from(MediationDraft draft) {
        Mandatory content = Mandatory.by(Article.MEDIATION);
        Form form = content.choice("form", draft.form(), Form.values());
        String mediator = content.text("mediator", draft.mediator());
        String consent = content.text("consent", draft.consent());
        String scope = content.text("scope", draft.scope());
        return content.paper(() -> new Mediation(UUID.randomUUID(), form, mediator, consent, scope));
    }

    /**
     * A mediation as the clerk enters it; anything may be missing.
     *
     * @param form MEDIATION or SETTLEMENT
     * @param mediator who mediates or guides
     * @param consent how both sides agreed to talk
     * @param scope why the other side may dispose of it
     */
    record MediationDraft(
            @Nullable Form form,
            @Nullable String mediator,
            @Nullable String consent,
            @Nullable String scope) {}
}
