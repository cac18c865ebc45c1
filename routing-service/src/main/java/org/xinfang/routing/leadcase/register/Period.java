package org.xinfang.routing.leadcase.register;

import java.time.LocalDate;
import java.util.Optional;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.core.Refusal;

/**
 * The days that figures are asked for.
 *
 * @param from first legal date
 * @param to last legal date
 */
record Period(LocalDate from, LocalDate to) {

    static Outcome<Period> of(LocalDate from, LocalDate to) {
        return to.isBefore(from) ? Outcome.refused(new EndsBeforeItBegins()) : Outcome.done(new Period(from, to));
    }

    /** 止日早于起日. */
    record EndsBeforeItBegins() implements Refusal {
        @Override
        public String problem() {
            return "period-ends-before-it-begins";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public Optional<String> field() {
            return Optional.of("to");
        }
    }
}
