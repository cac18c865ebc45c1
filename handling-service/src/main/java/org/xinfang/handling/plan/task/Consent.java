package org.xinfang.handling.plan.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xinfang.handling.paper.Deed;
import org.xinfang.handling.paper.Mandatory;
import org.xinfang.platform.core.Outcome;

/**
 * What the petitioner said when asked whether he wants the measure (信访人意愿).
 *
 * @param given whether he agreed
 * @param on the day he said so
 * @param recorded who recorded it
 */
public record Consent(boolean given, LocalDate on, Deed recorded) {

    /** Refused with {@code content-missing}, with {@code foreign-content} for a measure that asks for none, or {@code task-day}. */
    static Outcome<Consent> of(ConsentDraft draft, PlanTask task, Deed recorded) {
        Mandatory content = Mandatory.by(task.asked().measure().article());
        boolean given = content.present("given", draft.given(), false);
        LocalDate on = content.day("on", draft.on());
        if (!task.asked().measure().needsConsent()) {
            content.without("given", draft.given());
        }
        return content.paper(() -> new Consent(given, on, recorded))
                .then(consent -> task.coversWorkOf(on, recorded.on())
                        ? Outcome.done(consent)
                        : Outcome.refused(new TaskRefused.Day("on")));
    }

    /**
     * What the petitioner said, as the clerk sends it; anything may be missing.
     *
     * @param given whether he agreed
     * @param on the day he said so
     */
    public record ConsentDraft(
            @Nullable Boolean given, @Nullable LocalDate on) {}
}
