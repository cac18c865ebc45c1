package org.xinfang.handling.hearing;

import org.jspecify.annotations.Nullable;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.paper.Mandatory;
import org.xinfang.platform.core.Outcome;

/**
 * A member leaves the panel (回避), art. 28(3).
 *
 * @param member name of who leaves
 * @param ground why
 * @param replacement who takes the seat
 */
record Recusal(String member, String ground, Member replacement) {

    /** Refused with {@code content-missing}. */
    static Outcome<Recusal> from(RecusalDraft draft) {
        Mandatory content = Mandatory.by(Article.RECUSAL);
        String member = content.text("member", draft.member());
        String ground = content.text("ground", draft.ground());
        Member replacement = Member.whole(content, "replacement", draft.replacement());
        return content.paper(() -> new Recusal(member, ground, replacement));
    }

    /**
     * A recusal as the head enters it; anything may be missing.
     *
     * @param member name of who leaves
     * @param ground why
     * @param replacement who takes the seat
     */
    record RecusalDraft(
            @Nullable String member,
            @Nullable String ground,
            @Nullable Member replacement) {}
}
