package org.xinfang.deadline.limit;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.stream.Collectors;

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

    /** What is owed for each of several claims ends with the last of them; it was done when it was done for any. */
    static Ending ofAll(Collection<Ending> endings) {
        Effect effect = endings.stream()
                .map(Ending::effect)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        String reasons =
                endings.stream().sorted().map(Ending::reason).distinct().collect(Collectors.joining("；"));
        return new Ending(
                effect, Collections.max(endings, comparing(Ending::on)).on(), reasons);
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
