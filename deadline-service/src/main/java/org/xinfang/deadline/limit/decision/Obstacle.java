package org.xinfang.deadline.limit.decision;

import java.time.LocalDate;

/**
 * What kept the petitioner from acting in time (不可抗拒的事由或者其他正当理由).
 *
 * @param from its first day
 * @param to its last day
 * @param askedOn day on which he asked for the limit to be opened again
 * @param ground what it was, in Chinese
 */
record Obstacle(LocalDate from, LocalDate to, LocalDate askedOn, String ground) {

    boolean isInOrder(LocalDate today) {
        return !to.isBefore(from) && !askedOn.isBefore(to) && !askedOn.isAfter(today);
    }
}
