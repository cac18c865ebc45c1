package org.xinfang.handling.opinion;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;

/**
 * An opinion as its readers see it.
 *
 * @param claim the claim
 * @param facts facts found
 * @param grounds reasons
 * @param decision what is decided
 * @param opinion the decision in words
 * @param legalBasis statutes and articles relied on
 * @param reviewOrgan who reviews it on request; absent while it is a draft
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OpinionView(
        String claim,
        String facts,
        String grounds,
        Decision decision,
        String opinion,
        List<String> legalBasis,
        @Nullable OrganRef reviewOrgan) {

    static OpinionView of(Opinion opinion, Optional<OrganRef> reviewOrgan) {
        return new OpinionView(
                opinion.claim(),
                opinion.facts(),
                opinion.grounds(),
                opinion.decision(),
                opinion.opinion(),
                opinion.legalBasis(),
                reviewOrgan.orElse(null));
    }
}
