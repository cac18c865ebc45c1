package org.xinfang.handling.hearing;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinfang.handling.casefile.NoSuchCase;
import org.xinfang.handling.casefile.ViewCases;
import org.xinfang.handling.lifecycle.CaseKey;
import org.xinfang.platform.core.Outcome;

/** Shows the newest hearing of a case to whoever may see the case. */
@ApplicationScoped
@Transactional
class ViewHearing {
    private final ViewCases viewCases;
    private final Hearings hearings;

    ViewHearing(ViewCases viewCases, Hearings hearings) {
        this.viewCases = viewCases;
        this.hearings = hearings;
    }

    public Outcome<HearingView> view(CaseKey key, String organ) {
        return viewCases
                .one(key, organ)
                .then(handling -> hearings.newest(handling.origin().referral())
                        .map(hearing -> Outcome.done(new HearingView(
                                hearings.get(hearing),
                                hearings.recusals(hearing),
                                hearings.minutes(hearing).orElse(null),
                                hearings.cancelled(hearing).orElse(null))))
                        .orElseGet(() -> Outcome.refused(new NoSuchCase())));
    }

    /**
     * A hearing and what came of it.
     *
     * @param hearing as announced last
     * @param recusals who left the panel, oldest first
     * @param minutes record and conclusion; absent until it was held
     * @param cancelled why it is not held; absent otherwise
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HearingView(
            Hearing hearing,
            List<Recusal> recusals,
            @Nullable Minutes minutes,
            @Nullable String cancelled) {}
}
