package org.xinfang.gateway.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MetricsTextTest {
    private static final MetricsText METRICS = new MetricsText("""
            # HELP xinfang_inbox_parked Events parked
            # TYPE xinfang_inbox_parked gauge
            xinfang_inbox_parked{channel="a"} 2.0
            xinfang_inbox_parked{channel="b"} 1.0
            xinfang_inbox_parked_total 77.0
            xinfang_outbox_unsent 1.234E3
            xinfang_outbox_oldest_unsent_seconds NaN
            """);

    @Test
    void aGaugeIsSummedOverItsLabels() {
        assertThat(METRICS.gauge("xinfang_inbox_parked")).isEqualTo(3.0);
        assertThat(METRICS.gauge("xinfang_outbox_unsent")).isEqualTo(1234.0);
    }

    @Test
    void aGaugeThatIsNotThereOrDoesNotKnowHasNoValue() {
        assertThat(METRICS.gauge("xinfang_other")).isNull();
        assertThat(METRICS.gauge("xinfang_outbox_oldest_unsent_seconds")).isNull();
    }
}
