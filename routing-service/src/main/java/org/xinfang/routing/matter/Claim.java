package org.xinfang.routing.matter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinfang.platform.core.Outcome;
import org.xinfang.routing.classification.Category;
import org.xinfang.routing.classification.ClaimSuggestion;

/**
 * A claim (诉求) of a matter: what gets a category, a route and an answer.
 *
 * @param number inside the matter, from 1
 * @param text in the petitioner's words, without a trace of another, sealed claim
 * @param category SUGGESTION, ACCUSATION or APPEAL
 * @param kind row of the diversion table
 * @param contentClass first-level content class
 * @param topic second-level content class
 * @param accusedUnits codes of organs that may never see it (art. 30(3))
 * @param state whether and how it has left
 * @param table version of the diversion table by which it left, or null while it is here
 */
public record Claim(
        int number,
        String text,
        Category category,
        String kind,
        String contentClass,
        String topic,
        List<String> accusedUnits,
        ClaimState state,
        @Nullable String table) {

    static Claim suggested(ClaimSuggestion suggestion, List<String> accusedUnits) {
        return new Claim(
                suggestion.claim(),
                suggestion.text(),
                suggestion.category(),
                suggestion.kind(),
                suggestion.contentClass(),
                suggestion.topic(),
                accusedUnits,
                ClaimState.OPEN,
                null);
    }

    /** Whether it runs on the sealed track. */
    public boolean sealed() {
        return category.sealed();
    }

    /** Both content classes, the broad one first. */
    public List<String> contentClasses() {
        return contentClass.equals(topic) ? List.of(contentClass) : List.of(contentClass, topic);
    }

    /** The claim while it is still here. */
    Outcome<Claim> onDesk() {
        return switch (state) {
            case OPEN -> Outcome.done(this);
            case DISPUTED -> Outcome.refused(new MatterRefusal.InDispute(number));
            case REFERRED, ASSIGNED, DIVERTED, NOT_ACCEPTED, NO_LONGER_ACCEPTED, MERGED ->
                Outcome.refused(new MatterRefusal.ClaimHasLeft(number, state));
        };
    }

    Claim in(ClaimState newState) {
        return new Claim(number, text, category, kind, contentClass, topic, accusedUnits, newState, table);
    }

    /** The claim with the version of the diversion table that decides where it goes. */
    public Claim by(String version) {
        return new Claim(number, text, category, kind, contentClass, topic, accusedUnits, state, version);
    }
}
