package org.xinfang.deadline.rule;

/**
 * Where a rule stands (法律依据).
 *
 * @param law the title without brackets, e.g. 信访工作条例
 * @param article e.g. 第二十二条第一款
 */
public record ArticleRef(String law, String article) {

    public ArticleRef {
        if (law.isBlank() || article.isBlank()) {
            throw new IllegalArgumentException("an article is named with its law");
        }
    }

    @Override
    public String toString() {
        return "《" + law + "》" + article;
    }
}
