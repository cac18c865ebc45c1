package org.xinfang.handling.simple;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.lifecycle.Origin;
import org.xinfang.handling.paper.Mandatory;
import org.xinfang.platform.core.Outcome;

/**
 * That a claim is handled the simple way (简易办理).
 *
 * @param scope why it is fit for it
 * @param paperAsked whether the petitioner asked for papers; otherwise an answer may be told
 * @param left why it was left for the ordinary way; null while it is not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SimpleHandling(
        Scope scope, boolean paperAsked, @Nullable String left) {

    /** Refused with {@code content-missing}, or with {@code simple-excluded} when something speaks against it. */
    static Outcome<SimpleHandling> of(SimpleDraft draft, Origin origin) {
        Mandatory content = Mandatory.by(Article.SIMPLE_HANDLING);
        Scope scope = content.choice("scope", draft.scope(), Scope.values());
        Set<Exclusion> exclusions = content.present("exclusions", draft.exclusions(), Set.of());
        boolean paperAsked = content.present("paperAsked", draft.paperAsked(), true);
        return content.paper(() -> new SimpleHandling(scope, paperAsked, null))
                .then(simple -> against(exclusions, origin)
                        .<Outcome<SimpleHandling>>map(ground -> Outcome.refused(new SimpleExcluded(ground)))
                        .orElseGet(() -> Outcome.done(simple)));
    }

    /** Whoever assigned the claim waits for a report with an investigation in it. */
    private static Optional<Exclusion> against(Set<Exclusion> found, Origin origin) {
        return origin.reportDue() != null
                ? Optional.of(Exclusion.ASSIGNED)
                : found.stream().sorted().findFirst();
    }

    SimpleHandling leave(String reason) {
        return new SimpleHandling(scope, paperAsked, reason);
    }
}
