package org.xinfang.routing.classification;

import org.xinfang.routing.text.PlainText;
import org.xinfang.routing.text.Trait;

/**
 * Why something is suggested.
 *
 * @param rule name of the rule that fired; {@link #EXAMPLES} when letters like this one speak for it
 * @param article article of the Regulation it rests on
 * @param words the petitioner's words that made it fire
 * @param weight what it added
 * @param start where the words begin in the claim's text, from 0
 * @param end the place behind them
 */
public record Reason(String rule, String article, String words, double weight, int start, int end) {
    /** What a reason is called that comes from the examples. */
    static final String EXAMPLES = "相近事例用语";

    /** What a reason is called that keeps a possible accusation from being missed. */
    static final String DOUBT = "可能涉及检举控告，宜由可阅人员甄别";

    static Reason at(PlainText text, int start, int end, Cue cue, String article) {
        return new Reason(cue.name(), article, text.original(start, end), cue.weight(), start, end);
    }

    static Reason alike(PlainText text, Trait trait, String rule, String article) {
        return new Reason(rule, article, text.original(trait.start(), trait.end()), 0, trait.start(), trait.end());
    }
}
