package org.xinfang.handling.opinion;

import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.lifecycle.Ruling;

/** What an opinion decides about the claim, art. 32(1). */
public enum Decision {
    /** The facts are clear and the law is with the claim (予以支持). */
    SUPPORTED(Article.OPINION_SUPPORTS),
    /** The claim is reasonable but has no basis in law (作出解释说明). */
    EXPLAINED(Article.OPINION_EXPLAINS),
    /** The claim has no basis in fact or is against the law (不予支持). */
    NOT_SUPPORTED(Article.OPINION_DOES_NOT_SUPPORT);

    private final Article article;

    Decision(Article article) {
        this.article = article;
    }

    Ruling ruling() {
        return new Ruling(name(), article);
    }
}
