package org.xinfang.routing.directory;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** What a bureau sets for its directory. */
@ConfigMapping(prefix = "xinfang.directory")
public interface DirectoryConfig {

    /** How often it is looked whether the day of a change has come. */
    Duration every();

    /** How many organs review in turn: 2 by law, review and re-review (art. 35, 36). */
    @Min(1)
    @Max(2)
    int reviewSteps();
}
