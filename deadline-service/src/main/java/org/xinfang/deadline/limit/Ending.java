package org.xinfang.deadline.limit;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * How a limit ended: the owed act was done, or the duty fell away. Of several endings the earliest is the true one,
 * whichever was heard of first.
 *
 * @param on legal date of the fact
 * @param reason the fact, in Chinese, for people
 */
public record Ending(Effect effect, LocalDate on, String reason) implements Happening, Comparable<Ending> {

    private static final Comparator<Ending> BY_TIME =
            comparing(Ending::on).thenComparing(Ending::effect).thenComparing(Ending::reason);

    /** On one day doing what was owed comes before its falling away. */
    public enum Effect {
        MET,
        CANCELLED
    }

    @Override
    public String text() {
        return reason;
    }

    @Override
    public int compareTo(Ending other) {
        return BY_TIME.compare(this, other);
    }
}
