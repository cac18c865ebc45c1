package org.xinfang.routing.jurisdiction;

/**
 * A step that led to the organ in charge.
 *
 * @param text what was found, in Chinese
 * @param article the article behind it; empty when the step is a reading of the text
 */
public record Basis(String text, String article) {

    static Basis of(String text, String article) {
        return new Basis(text, article);
    }

    static Basis read(String text) {
        return new Basis(text, "");
    }

    @Override
    public String toString() {
        return article.isEmpty() ? text : text + "（" + article + "）";
    }
}
