package org.xinfang.handling.proposal;

import org.xinfang.handling.directory.PetitionDepartment;
import org.xinfang.handling.lifecycle.Article;

/** What a petition department proposes (三项建议), and to whom it may. The name is the wire value. */
enum ProposalKind {
    /** 改进工作的建议, to an organ that it supervises. */
    IMPROVEMENT(Article.SUPERVISION, "改进工作") {
        @Override
        boolean mayGoTo(String organ, PetitionDepartment from) {
            return from.answersFor(organ);
        }
    },
    /** 完善政策的建议, to the party committee or the government of its own level. */
    POLICY(Article.POLICY_PROPOSAL, "完善政策") {
        @Override
        boolean mayGoTo(String organ, PetitionDepartment from) {
            return from.serves(organ);
        }
    },
    /** 追究责任的建议, to the organ with power over the cadres in question, wherever that is. */
    ACCOUNTABILITY(Article.ACCOUNTABILITY_PROPOSAL, "追究责任") {
        @Override
        boolean mayGoTo(String organ, PetitionDepartment from) {
            return true;
        }
    };

    private final Article article;
    private final String chinese;

    ProposalKind(Article article, String chinese) {
        this.article = article;
        this.chinese = chinese;
    }

    /** Whether a proposal of this kind may be addressed to this organ. */
    abstract boolean mayGoTo(String organ, PetitionDepartment from);

    Article article() {
        return article;
    }

    String chinese() {
        return chinese;
    }
}
