package org.xinfang.handling.report;

import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.paper.Mandatory;
import org.xinfang.platform.core.Outcome;

/**
 * What a closing report says of the handling. Number, dates and claim it takes from the case, the signatory from its approval.
 *
 * @param problem the main problem
 * @param investigation what was looked into and found
 * @param result how it was handled
 * @param petitionerOpinion what the petitioner says of it
 */
record ReportContent(String problem, String investigation, String result, PetitionerOpinion petitionerOpinion) {

    /** Refused with {@code content-missing}. */
    static Outcome<ReportContent> of(ReportDraft draft) {
        Mandatory content = Mandatory.by(Article.ASSIGNMENT);
        String problem = content.text("problem", draft.problem());
        String investigation = content.text("investigation", draft.investigation());
        String result = content.text("result", draft.result());
        PetitionerOpinion opinion =
                content.choice("petitionerOpinion", draft.petitionerOpinion(), PetitionerOpinion.values());
        return content.paper(() -> new ReportContent(problem, investigation, result, opinion));
    }
}
