package org.xinfang.notice.seal;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Sets the seals up at start: a keystore that is named and cannot be read stops the start. */
@ApplicationScoped
class SealRoom {
    private static final Logger LOG = Logger.getLogger(SealRoom.class);

    @Produces
    @Singleton
    @Startup
    Seal seal(SealConfig config) {
        if (config.keystore().isEmpty()) {
            LOG.warn("papers carry test seals: set xinfang.notice.seal.keystore");
            return new PadesSeal(new TestKeys(config.testScheme()));
        }
        return new PadesSeal(
                KeystoreKeys.read(config.keystore().get(), config.password().orElse("")));
    }
}
