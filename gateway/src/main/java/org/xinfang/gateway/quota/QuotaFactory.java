package org.xinfang.gateway.quota;

import com.github.benmanes.caffeine.cache.Ticker;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The quota in use; a shared one may take its place. */
@ApplicationScoped
class QuotaFactory {

    @Produces
    @Singleton
    @DefaultBean
    Quota quota(QuotaConfig config) {
        return new TokenBuckets(config, Ticker.systemTicker());
    }
}
