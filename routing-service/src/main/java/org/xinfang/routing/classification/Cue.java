package org.xinfang.routing.classification;

import java.util.Optional;
import org.xinfang.routing.text.Phrases;
import org.xinfang.routing.text.PlainText;

/**
 * A named pattern and what it weighs once it is found.
 *
 * @param name what a clerk calls it
 * @param weight what it adds; a test holds from 1.0
 * @param any the pattern, in simplified characters
 */
record Cue(String name, double weight, Phrases any) {

    /** The first place in the text that it fits, quoted from the petitioner's own words. */
    Optional<Reason> foundIn(PlainText text, String article) {
        return any.first(text).map(found -> Reason.at(text, found.start(), found.end(), this, article));
    }
}
