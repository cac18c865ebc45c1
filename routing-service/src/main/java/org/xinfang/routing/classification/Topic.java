package org.xinfang.routing.classification;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A second-level content class (内容分类二级).
 *
 * @param name its name, which {@code organ/functions.csv} repeats among the duties of the organ in charge
 * @param contentClass the first-level class
 * @param any words that speak of it
 */
record Topic(String name, String contentClass, Pattern any) {

    /** How much of it the text holds: the length of its different words, so that a telling word outweighs a common one. */
    long strengthIn(PlainText text) {
        return any.matcher(text.simplified())
                .results()
                .map(MatchResult::group)
                .distinct()
                .mapToLong(String::length)
                .sum();
    }
}
