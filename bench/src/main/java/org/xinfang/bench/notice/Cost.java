package org.xinfang.bench.notice;

import java.time.Duration;

/**
 * What letters cost.
 *
 * @param letters how many
 * @param passed time that passed
 * @param processor processor time
 */
record Cost(int letters, Duration passed, Duration processor) {

    double perSecond() {
        return letters * 1000.0 / passed.toMillis();
    }

    double perSecondAndCore() {
        return letters * 1000.0 / processor.toMillis();
    }
}
