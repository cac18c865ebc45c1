package org.xinfang.routing.classification;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that set a flag.
 *
 * @param flag the flag
 * @param article why it matters
 * @param any the words
 */
record FlagCue(Flag flag, String article, Pattern any) {

    Optional<FlagSuggestion> foundIn(PlainText text) {
        Matcher match = any.matcher(text.simplified());
        return match.find()
                ? Optional.of(new FlagSuggestion(flag, article, text.original(match.start(), match.end())))
                : Optional.empty();
    }
}
