package org.xinfang.deadline.rule;

/**
 * Where a rule stands (法律依据).
 *
 * @param law the title without brackets, e.g. 信访工作条例
 * @param article e.g. 第二十二条第一款; empty where only the law is known and an article would be a guess
 */
public record ArticleRef(String law, String article) {

    public ArticleRef {
        if (law.isBlank()) {
            throw new IllegalArgumentException("an article is named with its law");
        }
        article = article.strip();
    }

    @Override
    public String toString() {
        return "《" + law + "》" + article;
    }
}
