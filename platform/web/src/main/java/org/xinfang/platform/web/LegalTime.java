package org.xinfang.platform.web;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.core.SimulatedTime;

/** The one legal clock of a service. */
@ApplicationScoped
class LegalTime {

    @Produces
    @Singleton
    @DefaultBean
    LegalClock legalClock(LegalTimeConfig config) {
        return config.legalClockFile()
                .map(file -> LegalClock.of(new SimulatedTime(file, InstantSource.system())))
                .orElseGet(LegalClock::system);
    }
}
