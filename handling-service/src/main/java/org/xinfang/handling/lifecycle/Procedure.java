package org.xinfang.handling.lifecycle;

/** By which procedure a claim is handled (办理程序). Claims of other procedures never reach this service. */
public enum Procedure {
    /** The petition procedure (信访程序), art. 31(6): ends in a written opinion, open to review. */
    PETITION(Article.PETITION_PROCEDURE),
    /** Performance of a statutory duty (依法履职), art. 31(5): ends in an answer under the special law. */
    DUTY(Article.DUTY),
    /** Study of a suggestion (研究论证), art. 29: ends in a reply. */
    STUDY(Article.SUGGESTION),
    /** Review of an opinion by the organ one level up (复查), art. 35. */
    REVIEW(Article.REVIEW),
    /** Re-review of a review opinion by the organ one level further up (复核), art. 36(1). */
    RE_REVIEW(Article.RE_REVIEW);

    private final Article article;

    Procedure(Article article) {
        this.article = article;
    }

    /** The stage of a claim's life that this procedure belongs to. */
    public Stage stage() {
        return switch (this) {
            case PETITION, DUTY, STUDY -> Stage.HANDLING;
            case REVIEW -> Stage.REVIEW;
            case RE_REVIEW -> Stage.RE_REVIEW;
        };
    }

    public Article article() {
        return article;
    }
}
