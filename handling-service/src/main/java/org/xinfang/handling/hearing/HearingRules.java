package org.xinfang.handling.hearing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What local rules on hearings set; the Regulation has no numbers. The defaults follow the rules of several provinces. */
@ConfigMapping(prefix = "xinfang.handling.hearing")
interface HearingRules {
    /** Fewest members of a panel, whose number is odd. */
    @WithDefault("5")
    int leastMembers();

    /** Natural days between the announcement and the hearing. */
    @WithDefault("7")
    int noticeDays();
}
