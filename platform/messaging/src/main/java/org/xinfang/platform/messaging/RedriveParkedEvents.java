package org.xinfang.platform.messaging;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.core.Refusal;
import org.xinfang.platform.messaging.IncomingEvent.Readable;
import org.xinfang.platform.messaging.IncomingEvent.Unreadable;

/** Lets the parked events of one key take effect after all, in their order, all or none. */
@ApplicationScoped
@Transactional
class RedriveParkedEvents {
    private final ParkedEvents parked;
    private final IncomingEvents incoming;
    private final Inbox inbox;
    private final List<EventHandler> handlers;

    RedriveParkedEvents(ParkedEvents parked, IncomingEvents incoming, Inbox inbox, @All List<EventHandler> handlers) {
        this.parked = parked;
        this.incoming = incoming;
        this.inbox = inbox;
        this.handlers = handlers;
    }

    /**
     * @return how many events took effect; refused with {@code nothing-parked} or {@code still-unreadable}
     * @throws RuntimeException when an effect fails again; then nothing has changed
     */
    Outcome<Integer> redrive(String channel, String key) {
        List<ParkedEvents.Content> events = parked.ofKey(channel, key);
        EventHandler handler = handlers.stream()
                .filter(candidate -> candidate.channel().equals(channel))
                .findFirst()
                .orElse(null);
        if (handler == null || events.isEmpty()) {
            return Outcome.refused(Trouble.NOTHING_PARKED);
        }
        List<IncomingEvent> readings = events.stream()
                .map(event -> incoming.read(event.key(), event.headers(), event.payload()))
                .toList();
        if (readings.stream().anyMatch(Unreadable.class::isInstance)) {
            return Outcome.refused(Trouble.STILL_UNREADABLE);
        }
        readings.forEach(reading -> inbox.apply(handler, ((Readable) reading).envelope()));
        events.forEach(event -> parked.markRedriven(event.id()));
        return Outcome.done(events.size());
    }

    private enum Trouble implements Refusal {
        NOTHING_PARKED("nothing-parked", Kind.NOT_FOUND),
        STILL_UNREADABLE("still-unreadable", Kind.CONFLICT);

        private final String problem;
        private final Kind kind;

        Trouble(String problem, Kind kind) {
            this.problem = problem;
            this.kind = kind;
        }

        @Override
        public String problem() {
            return problem;
        }

        @Override
        public Kind kind() {
            return kind;
        }
    }
}
