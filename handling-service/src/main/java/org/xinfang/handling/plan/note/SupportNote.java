package org.xinfang.handling.plan.note;

import org.jspecify.annotations.Nullable;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.paper.Deed;
import org.xinfang.handling.paper.Mandatory;
import org.xinfang.platform.core.Outcome;

/**
 * A note of psychological support. Never changed afterwards.
 *
 * @param text what is noted
 * @param written by whom, when
 */
record SupportNote(String text, Deed written) {
    /** Refused with {@code content-missing}. */
    static Outcome<SupportNote> of(@Nullable String text, Deed written) {
        Mandatory content = Mandatory.by(Article.JOINT_RESOLUTION);
        String noted = content.text("text", text);
        return content.paper(() -> new SupportNote(noted, written));
    }
}
