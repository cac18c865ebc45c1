package org.xinfang.handling.plan;

import org.jspecify.annotations.Nullable;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.paper.Deed;
import org.xinfang.handling.paper.Mandatory;
import org.xinfang.platform.core.Outcome;

/**
 * What came of a plan (化解结论), apart from how the claim is closed.
 *
 * @param result whether the dispute is resolved
 * @param summary what was reached and what is left
 * @param signed who concluded it
 */
record Conclusion(Result result, String summary, Deed signed) {

    /** Whether the dispute is resolved (化解情况). The name is the wire value. */
    enum Result {
        RESOLVED("化解"),
        PARTLY_RESOLVED("部分化解"),
        NOT_RESOLVED("未化解");

        private final String chinese;

        Result(String chinese) {
            this.chinese = chinese;
        }

        String chinese() {
            return chinese;
        }
    }

    /** Refused with {@code content-missing}. */
    static Outcome<Conclusion> of(ConclusionDraft draft, Deed signed) {
        Mandatory content = Mandatory.by(Article.JOINT_RESOLUTION);
        Result result = content.choice("outcome", draft.outcome(), Result.values());
        String summary = content.text("summary", draft.summary());
        return content.paper(() -> new Conclusion(result, summary, signed));
    }

    /**
     * A conclusion as the head sends it; anything may be missing.
     *
     * @param outcome RESOLVED, PARTLY_RESOLVED or NOT_RESOLVED
     * @param summary what was reached and what is left
     */
    record ConclusionDraft(
            @Nullable Result outcome, @Nullable String summary) {}
}
