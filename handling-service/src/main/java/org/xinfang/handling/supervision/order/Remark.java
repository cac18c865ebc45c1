package org.xinfang.handling.supervision.order;

import org.jspecify.annotations.Nullable;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.paper.Deed;
import org.xinfang.handling.paper.Mandatory;
import org.xinfang.platform.core.Outcome;

/**
 * Words of an organ on a supervision: its answer, or why the supervision ends.
 *
 * @param words what is said
 * @param signed by whom, when
 */
record Remark(String words, Deed signed) {

    /** Refused with {@code content-missing}. */
    static Outcome<Remark> of(String field, @Nullable String words, Deed signed) {
        Mandatory content = Mandatory.by(Article.SUPERVISION);
        String said = content.text(field, words);
        return content.paper(() -> new Remark(said, signed));
    }
}
