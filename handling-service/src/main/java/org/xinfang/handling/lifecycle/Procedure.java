package org.xinfang.handling.lifecycle;

/** By which procedure a claim is handled (办理程序). Claims of other procedures never reach this service. */
public enum Procedure {
    /** The petition procedure (信访程序), art. 31(6): ends in a written opinion, open to review. */
    PETITION(Article.PETITION_PROCEDURE),
    /** Performance of a statutory duty (依法履职), art. 31(5): ends in an answer under the special law. */
    DUTY(Article.DUTY),
    /** Study of a suggestion (研究论证), art. 29: ends in a reply. */
    STUDY(Article.SUGGESTION);

    private final Article article;

    Procedure(Article article) {
        this.article = article;
    }

    public Article article() {
        return article;
    }
}
