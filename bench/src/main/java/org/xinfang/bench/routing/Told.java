package org.xinfang.bench.routing;

import java.util.concurrent.atomic.AtomicInteger;
import org.xinfang.bench.ground.Publisher;

/** The matters that intake told of so far. */
final class Told {
    private final Texts texts;
    private final Publisher publisher;
    private final AtomicInteger next = new AtomicInteger();

    Told(Texts texts, Publisher publisher) {
        this.texts = texts;
        this.publisher = publisher;
    }

    void further(int count) {
        for (int i = 0; i < count; i++) {
            tell();
        }
        publisher.flush();
    }

    /** One more; it has left when this returns. */
    Registered one() {
        Registered registered = tell();
        publisher.flush();
        return registered;
    }

    private Registered tell() {
        int number = next.getAndIncrement();
        Registered registered = new Registered(number, texts.of(number));
        publisher.publish(registered.matter(), registered.event());
        return registered;
    }
}
