package org.xinfang.notice.rendering;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** Sets the press up at start: without fonts the service does not start. */
@ApplicationScoped
class PressRoom {

    @Produces
    @Singleton
    @Startup
    LetterPress press(PressConfig config) {
        var typefaces = Typefaces.read(config.dir(), config.fallbackDirs().orElse(List.of()));
        return new LetterPress(Layout.ofPapers(), typefaces);
    }

    @Produces
    @Singleton
    @Startup
    AccessiblePages pages() {
        return new AccessiblePages(Layout.ofPages());
    }
}
