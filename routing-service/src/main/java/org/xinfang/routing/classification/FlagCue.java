package org.xinfang.routing.classification;

import java.util.Optional;
import org.xinfang.routing.text.Phrases;
import org.xinfang.routing.text.PlainText;

/**
 * Words that set a flag.
 *
 * @param flag the flag
 * @param article why it matters
 * @param any the words
 */
record FlagCue(Flag flag, String article, Phrases any) {

    Optional<FlagSuggestion> foundIn(PlainText text) {
        return any.first(text)
                .map(found -> new FlagSuggestion(flag, article, text.original(found.start(), found.end())));
    }
}
