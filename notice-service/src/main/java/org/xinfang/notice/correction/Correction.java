package org.xinfang.notice.correction;

import java.util.Map;
import java.util.Optional;

/**
 * What a clerk wants to have corrected.
 *
 * @param fields the right text by field name
 * @param reason why, in words that are printed on the paper; empty when none is given
 */
record Correction(Map<String, String> fields, Optional<String> reason) {
    Correction {
        fields = Map.copyOf(fields);
        reason = reason.map(Correction::unended).filter(given -> !given.isEmpty());
    }

    /** The letter sets the full stop. */
    private static String unended(String sentence) {
        var bare = sentence.strip();
        return bare.endsWith("。") ? bare.substring(0, bare.length() - 1) : bare;
    }

    /** What the new paper says of the one that it takes the place of; without a full stop. */
    String note(String title, String number) {
        return "本文书更正并替代《%s》（%s）".formatted(title, number)
                + reason.map(given -> "。更正原因：" + given).orElse("");
    }
}
