package org.xinfang.routing.classification;

import java.util.Optional;

/**
 * What a petition says of itself, as far as classification needs it.
 *
 * @param text its text, unchanged
 * @param channel LETTER, VISIT, CALL … (信访形式)
 * @param persons people concerned
 * @param representatives people present at a visit
 * @param anonymous whether no petitioner gave a name
 * @param enterprise whether an enterprise petitions
 */
public record Petition(
        String text,
        String channel,
        int persons,
        Optional<Integer> representatives,
        boolean anonymous,
        boolean enterprise) {

    public boolean visit() {
        return channel.equals("VISIT");
    }

    /** People at the visit: the representatives, or everyone when none were chosen. */
    int present() {
        return representatives.orElse(persons);
    }
}
