package org.xinfang.routing.classification;

import org.xinfang.routing.text.Phrases;
import org.xinfang.routing.text.PlainText;

/**
 * A second-level content class (内容分类二级).
 *
 * @param name its name, which {@code organ/functions.csv} repeats among the duties of the organ in charge
 * @param contentClass the first-level class
 * @param any words that speak of it
 */
record Topic(String name, String contentClass, Phrases any) {
    private static final Phrases NOTHING = Phrases.of("(?!)");

    /** A first-level class as a whole, for a claim of which no word tells more. */
    static Topic whole(String contentClass) {
        return new Topic(contentClass, contentClass, NOTHING);
    }

    /** How much of it the text holds: the length of its different words, so that a telling word outweighs a common one. */
    long strengthIn(PlainText text) {
        return any.words(text).mapToLong(String::length).sum();
    }
}
