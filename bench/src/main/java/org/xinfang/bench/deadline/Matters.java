package org.xinfang.bench.deadline;

import java.time.LocalDate;
import org.xinfang.bench.ground.Publisher;

/** Publishes matters as the other services tell of them. */
final class Matters {
    private final Publisher publisher;
    private final LocalDate firstDay;
    private int published;

    Matters(Publisher publisher, LocalDate firstDay) {
        this.publisher = publisher;
        this.firstDay = firstDay;
    }

    /** The facts of so many further matters; returns the number of limits they start. */
    int further(int count) {
        for (int i = 0; i < count; i++) {
            Facts facts = new Facts(published++, firstDay);
            publisher.publish(facts.matter(), facts.registered());
            publisher.publish(facts.matter(), facts.received());
            publisher.publish(facts.matter(), facts.accepted());
        }
        publisher.flush();
        return count * Facts.LIMITS;
    }
}
