package org.xinfang.platform.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;
import java.nio.file.Path;
import java.util.Optional;

/** Where legal time comes from. */
@ConfigMapping(prefix = "xinfang.legal")
interface LegalTimeConfig {

    /** Simulation only: the file with the offset of legal time. Production does not set it. */
    @WithName("clock.file")
    Optional<Path> legalClockFile();
}
