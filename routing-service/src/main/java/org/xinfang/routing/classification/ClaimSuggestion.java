package org.xinfang.routing.classification;

import java.util.List;

/**
 * What one claim seems to be.
 *
 * @param claim number inside the matter, from 1
 * @param text the claim in the petitioner's words
 * @param category its category
 * @param kind row of the diversion table
 * @param articles articles of the Regulation
 * @param contentClass first-level content class
 * @param topic second-level content class
 * @param confidence 0 to 1: of the claims suggested with this confidence about that share is right
 * @param reasons what speaks for it
 * @param alternatives other kinds the rules nearly chose
 */
public record ClaimSuggestion(
        int claim,
        String text,
        Category category,
        String kind,
        List<String> articles,
        String contentClass,
        String topic,
        double confidence,
        List<Reason> reasons,
        List<Alternative> alternatives) {

    /**
     * A kind that was nearly chosen.
     *
     * @param kind row of the diversion table
     * @param question the question it answers
     * @param confidence its share, 0 to 1
     * @param why what spoke for it, or barred it
     */
    public record Alternative(String kind, String question, double confidence, String why) {}

    ClaimSuggestion numbered(int number) {
        return new ClaimSuggestion(
                number, text, category, kind, articles, contentClass, topic, confidence, reasons, alternatives);
    }
}
