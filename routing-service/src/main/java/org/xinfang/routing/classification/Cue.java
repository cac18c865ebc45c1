package org.xinfang.routing.classification;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A named pattern and what it weighs once it is found.
 *
 * @param name what a clerk calls it
 * @param weight what it adds; a test holds from 1.0
 * @param any the pattern, in simplified characters
 */
record Cue(String name, double weight, Pattern any) {

    /** The first place in the text that it fits, quoted from the petitioner's own words. */
    Optional<Reason> foundIn(PlainText text, String article) {
        Matcher match = any.matcher(text.simplified());
        return match.find()
                ? Optional.of(new Reason(name, article, text.original(match.start(), match.end()), weight))
                : Optional.empty();
    }
}
