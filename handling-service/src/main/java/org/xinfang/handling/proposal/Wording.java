package org.xinfang.handling.proposal;

import org.xinfang.contracts.OrganRef;
import org.xinfang.handling.directory.KnownOrgans;
import org.xinfang.handling.directory.PetitionDepartment;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.paper.Mandatory;
import org.xinfang.platform.core.Outcome;

/**
 * What a proposal says, and to whom.
 *
 * @param kind what is proposed
 * @param to the addressed organ
 * @param facts what was found
 * @param suggestion what should be done
 */
record Wording(ProposalKind kind, OrganRef to, String facts, String suggestion) {

    /** Refused with {@code content-missing}, with {@code unknown-addressee}, or with {@code wrong-addressee} of this kind. */
    static Outcome<Wording> of(ProposalDraft draft, PetitionDepartment from, KnownOrgans organs) {
        ProposalKind kind = draft.kind();
        Mandatory content = Mandatory.by(kind == null ? Article.SUPERVISION : kind.article());
        ProposalKind chosen = content.choice("kind", kind, ProposalKind.values());
        String to = content.text("to", draft.to());
        String facts = content.text("facts", draft.facts());
        String suggestion = content.text("suggestion", draft.suggestion());
        return content.paper(() -> to)
                .then(code -> organs.name(code)
                        .map(name -> Outcome.done(new Wording(chosen, new OrganRef(code, name), facts, suggestion)))
                        .orElseGet(() -> Outcome.refused(new ProposalRefused.UnknownAddressee(code))))
                .then(wording -> chosen.mayGoTo(wording.to.code(), from)
                        ? Outcome.done(wording)
                        : Outcome.refused(new ProposalRefused.WrongAddressee(chosen, wording.to.name())));
    }
}
