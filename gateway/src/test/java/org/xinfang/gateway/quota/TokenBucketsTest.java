package org.xinfang.gateway.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokenBucketsTest {
    private static final QuotaHolder CLERK = new QuotaHolder.Account("clerk");

    private final AtomicLong now = new AtomicLong(-5);
    private final Quota quota = new TokenBuckets(new Rates(), now::get);

    private record Rates() implements QuotaConfig {
        @Override
        public Rate account() {
            return new Refill(3, 2);
        }

        @Override
        public Rate peer() {
            return new Refill(1, 0.5);
        }

        @Override
        public long holders() {
            return 1000;
        }
    }

    private record Refill(int burst, double perSecond) implements QuotaConfig.Rate {}

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    private long granted(QuotaHolder holder, int calls) {
        return IntStream.range(0, calls)
                .mapToObj(_ -> quota.ask(holder))
                .filter(Decision.Granted.class::isInstance)
                .count();
    }

    @Test
    void aBurstIsGrantedAndThenNoMoreThanTheRefill() {
        assertThat(granted(CLERK, 5)).isEqualTo(3);
        pass(Duration.ofSeconds(1));
        assertThat(granted(CLERK, 5)).isEqualTo(2);
        pass(Duration.ofHours(1));
        assertThat(granted(CLERK, 5)).isEqualTo(3);
    }

    @Test
    void theWaitIsJustLongEnoughAndAskingDoesNotProlongIt() {
        granted(CLERK, 3);
        assertThat(quota.ask(CLERK)).isEqualTo(new Decision.UsedUp(Duration.ofMillis(500)));
        pass(Duration.ofMillis(499));
        assertThat(quota.ask(CLERK)).isEqualTo(new Decision.UsedUp(Duration.ofMillis(1)));
        pass(Duration.ofMillis(1));
        assertThat(quota.ask(CLERK)).isEqualTo(new Decision.Granted());
    }

    @Test
    void holdersDoNotTakeFromEachOtherAlsoWhenTheirNamesAreEqual() {
        QuotaHolder peer = new QuotaHolder.Peer("clerk");
        granted(CLERK, 3);

        assertThat(granted(peer, 2)).isEqualTo(1);
        assertThat(quota.ask(peer)).isEqualTo(new Decision.UsedUp(Duration.ofSeconds(2)));
    }
}
