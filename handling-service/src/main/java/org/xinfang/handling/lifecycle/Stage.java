package org.xinfang.handling.lifecycle;

/** Which part of a claim's life a case carries. The name is the wire value. */
public enum Stage {
    /** First handling by the organ in charge (办理). */
    HANDLING(Article.PETITION_PROCEDURE, "办理"),
    /** Review (复查), art. 35. */
    REVIEW(Article.REVIEW, "复查"),
    /** Re-review (复核), art. 36. */
    RE_REVIEW(Article.RE_REVIEW, "复核");

    private final Article article;
    private final String chinese;

    Stage(Article article, String chinese) {
        this.article = article;
        this.chinese = chinese;
    }

    /** The stage that an address names: {@code first-handling}, {@code review} or {@code re-review}. */
    public static Stage ofPath(String path) {
        return switch (path) {
            case "first-handling" -> HANDLING;
            case "review" -> REVIEW;
            default -> RE_REVIEW;
        };
    }

    /** The article by which a hearing may be held at this stage. */
    public Article hearingArticle() {
        return this == RE_REVIEW ? Article.RE_REVIEW_HEARING : article;
    }

    public Article article() {
        return article;
    }

    /** The name for people. */
    public String chinese() {
        return chinese;
    }
}
