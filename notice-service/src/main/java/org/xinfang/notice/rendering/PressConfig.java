package org.xinfang.notice.rendering;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the fonts of the letters lie. */
@ConfigMapping(prefix = "xinfang.notice.fonts")
interface PressConfig {

    /** Folder with the fonts of the letters; further TrueType files in it serve rare characters. */
    Path dir();

    /** More folders with TrueType files for rare characters; absent ones are skipped. */
    Optional<List<Path>> fallbackDirs();
}
