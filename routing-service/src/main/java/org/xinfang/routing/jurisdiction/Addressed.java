package org.xinfang.routing.jurisdiction;

import java.util.regex.Pattern;
import org.xinfang.routing.organ.OrganFunctions.Mention;

/** Whether a text turns to an organ (请市场监管局查处) or only speaks of it (市场监管局罚了我). */
final class Addressed {
    private static final Pattern TURNING_TO = Pattern.compile("(请|让|求|找|要求|希望|由)[^，。；]{0,6}$");

    private Addressed() {}

    static boolean by(String text, Mention mention) {
        return TURNING_TO.matcher(text.substring(0, mention.position())).find();
    }
}
