package org.xinfang.gateway.quota;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A token bucket per holder, bounded in number. */
final class TokenBuckets implements Quota {
    private static final double NANOS = 1_000_000_000.0;

    private final QuotaConfig config;
    private final Ticker ticker;
    private final Cache<QuotaHolder, Bucket> buckets;

    TokenBuckets(QuotaConfig config, Ticker ticker) {
        this.config = config;
        this.ticker = ticker;
        this.buckets = Caffeine.newBuilder().maximumSize(config.holders()).build();
    }

    /**
     * @param left calls that may still be made
     * @param at tick of the last look
     */
    private record Bucket(double left, long at, boolean granted) {}

    @Override
    public Decision ask(QuotaHolder holder) {
        QuotaConfig.Rate rate = switch (holder) {
            case QuotaHolder.Account _ -> config.account();
            case QuotaHolder.Peer _ -> config.peer();
        };
        long now = ticker.read();
        Bucket bucket = buckets.asMap().compute(holder, (_, before) -> take(before, rate, now));
        return bucket.granted()
                ? new Decision.Granted()
                : new Decision.UsedUp(Duration.ofNanos((long) ((1 - bucket.left()) / rate.perSecond() * NANOS)));
    }

    private static Bucket take(@Nullable Bucket before, QuotaConfig.Rate rate, long now) {
        double left = before == null
                ? rate.burst()
                : Math.min(rate.burst(), before.left() + (now - before.at()) / NANOS * rate.perSecond());
        return left >= 1 ? new Bucket(left - 1, now, true) : new Bucket(left, now, false);
    }
}
