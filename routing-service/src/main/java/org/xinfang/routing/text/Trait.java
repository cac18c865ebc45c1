package org.xinfang.routing.text;

/**
 * A word, a character or a pair of characters of a text: what letters are compared by.
 *
 * @param name kind and content, e.g. {@code w:工资}
 * @param start where it first stands in the text
 * @param end the place behind it
 */
public record Trait(String name, int start, int end) {

    /** How many characters it has. */
    public int length() {
        return end - start;
    }
}
