package org.xinfang.handling.mediation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.xinfang.handling.casefile.NoSuchCase;
import org.xinfang.handling.casefile.ViewCases;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.platform.core.Outcome;

/** Shows the newest mediation of a case to whoever may see the case. */
@ApplicationScoped
@Transactional
class ViewMediation {
    private final ViewCases viewCases;
    private final Mediations mediations;

    ViewMediation(ViewCases viewCases, Mediations mediations) {
        this.viewCases = viewCases;
        this.mediations = mediations;
    }

    public Outcome<MediationView> view(CaseKey key, String organ) {
        return viewCases
                .one(key, organ)
                .then(handling -> mediations
                        .newest(handling.origin().referral())
                        .map(mediation -> Outcome.done(new MediationView(
                                mediation,
                                mediations.agreement(mediation.id()).orElse(null),
                                mediations.failure(mediation.id()).orElse(null))))
                        .orElseGet(() -> Outcome.refused(new NoSuchCase())));
    }

    /**
     * A mediation and what came of it.
     *
     * @param mediation the mediation
     * @param agreement what both sides signed; absent without one
     * @param failure why there was none; absent otherwise
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MediationView(
            Mediation mediation,
            @Nullable Agreement agreement,
            @Nullable String failure) {}
}
