package org.xinfang.handling.lifecycle;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinfang.platform.core.Actor;

/**
 * A step that was taken (办理过程). Never changed afterwards.
 *
 * @param action what was done
 * @param to the state it led to
 * @param by who did it
 * @param on legal date
 * @param article the article acted on
 * @param result code of what was decided, e.g. SUPPORTED; null when the step decides nothing
 */
public record Step(
        Action action,
        State to,
        Actor by,
        LocalDate on,
        Article article,
        @Nullable String result) {

    /** What was decided, if the step decides something. */
    public Optional<String> decided() {
        return Optional.ofNullable(result);
    }
}
