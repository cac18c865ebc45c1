package org.xinfang.handling.hearing;

import org.jspecify.annotations.Nullable;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.paper.Mandatory;
import org.xinfang.platform.core.Outcome;

/**
 * What came of a hearing that was held (听证笔录、听证意见).
 *
 * @param record the record, signed by those who took part
 * @param conclusion the panel's conclusion
 * @param inFavour how many members voted for it
 */
record Minutes(String record, String conclusion, int inFavour) {

    /** Refused with {@code content-missing}, or with {@code no-majority}. */
    static Outcome<Minutes> from(MinutesDraft draft, Hearing hearing, Article article) {
        Mandatory content = Mandatory.by(article);
        String record = content.text("record", draft.record());
        String conclusion = content.text("conclusion", draft.conclusion());
        int inFavour = content.present("inFavour", draft.inFavour(), 0);
        return content.paper(() -> new Minutes(record, conclusion, inFavour))
                .then(minutes -> hearing.isMajority(minutes.inFavour)
                        ? Outcome.done(minutes)
                        : Outcome.refused(new ConclusionRefused.NoMajority()));
    }

    /**
     * Minutes as the clerk enters them; anything may be missing.
     *
     * @param record the record
     * @param conclusion the panel's conclusion
     * @param inFavour how many members voted for it
     */
    record MinutesDraft(
            @Nullable String record,
            @Nullable String conclusion,
            @Nullable Integer inFavour) {}
}
