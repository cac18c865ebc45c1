package org.xinfang.acceptance.scene;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.awaitility.core.ConditionFactory;
import org.jspecify.annotations.Nullable;
import org.xinfang.localstack.office.Answer;
import org.xinfang.localstack.office.Clerk;
import org.xinfang.localstack.office.Office;
import org.xinfang.platform.core.LegalClock;

/** What one story is told with: legal time, the offices it happens in, and patience until an act has had its effects. */
public final class Scene {
    private static final LocalTime USUAL_HOUR = LocalTime.of(10, 0);
    private static final Duration PATIENCE = Duration.ofSeconds(Integer.getInteger("xinfang.stories.patience", 120));
    private static final Duration LOOK = Duration.ofMillis(200);

    private final Office office;
    private final Conductor conductor;
    private @Nullable OffsetDateTime present;

    Scene(Office office, Conductor conductor) {
        this.office = office;
        this.conductor = conductor;
    }

    /**
     * Waits for a moment of legal time; whatever the story did before must have had its effects.
     *
     * @param moment a date, at ten o'clock then, or a date with a time
     */
    public void until(String moment) {
        OffsetDateTime then = moment.contains("T")
                ? at(LocalDateTime.parse(moment))
                : at(LocalDate.parse(moment).atTime(USUAL_HOUR));
        if (present != null && then.isBefore(present)) {
            throw new IllegalArgumentException("a story goes forward: " + then + " lies before " + present);
        }
        conductor.until(then);
        present = then;
    }

    private static OffsetDateTime at(LocalDateTime moment) {
        return moment.atZone(LegalClock.ZONE).toOffsetDateTime();
    }

    /** The moment that the story has reached. */
    OffsetDateTime now() {
        if (present == null) {
            throw new IllegalStateException("a story begins by waiting for its first day");
        }
        return present;
    }

    /** Where the story stands, for people. */
    String present() {
        return present == null ? "尚未开始" : present.toLocalDate().toString();
    }

    /** The story has no more to tell. */
    void end() {
        conductor.leave();
    }

    Office office() {
        return office;
    }

    /** The registering and dispatching desk of an organ. */
    public Desk desk(Seat seat) {
        return new Desk(this, seat);
    }

    /** An organ that handles, reviews or decides. */
    public Agency agency(Seat seat) {
        return new Agency(this, seat);
    }

    /** Looks again until there is what was asked for: events take a moment from service to service. */
    Answer find(Clerk clerk, String path, String what, Predicate<JsonNode> there) {
        return patiently(what)
                .until(() -> office.get(clerk, path), answer -> answer.isSuccess() && there.test(answer.body()));
    }

    ConditionFactory patiently(String what) {
        return await(what)
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(LOOK)
                .atMost(PATIENCE);
    }

    static List<JsonNode> nodes(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
