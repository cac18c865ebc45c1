package org.xinfang.deadline.arrangement;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinfang.platform.core.Refusal;

/** Why an arrangement is not taken in. Nothing of it has been stored. */
sealed interface CalendarRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    @Override
    default Optional<String> field() {
        return Optional.of("holidays");
    }

    /** What can be wrong with single days. */
    enum Fault {
        ENDS_BEFORE_IT_BEGINS("holiday-ends-before-it-begins"),
        OUTSIDE_THE_YEAR("day-outside-the-year"),
        MAKE_UP_ON_A_WEEKDAY("make-up-day-on-a-weekday"),
        OFF_AND_WORKED("day-off-and-worked"),
        NAMED_TWICE("day-named-twice");

        private final String problem;

        Fault(String problem) {
            this.problem = problem;
        }
    }

    /** Days at fault, all of one kind. */
    record WrongDays(int year, Fault fault, List<LocalDate> days) implements CalendarRefusal {

        @Override
        public String problem() {
            return fault.problem;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of(
                    "year", year, "days", days.stream().map(LocalDate::toString).collect(joining("、")));
        }
    }

    /** Two paragraphs bear one name: one of them would be taken for a correction of the other. */
    record HolidayNamedTwice(String name, int row) implements CalendarRefusal {

        @Override
        public String problem() {
            return "holiday-named-twice";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("name", name, "row", row + 1);
        }

        @Override
        public Optional<String> field() {
            return Optional.of("holidays[" + row + "].name");
        }
    }

    /** Days that the statute gives are missing. */
    record FestivalMissing(int year, int statutoryDays, List<String> festivals) implements CalendarRefusal {

        @Override
        public String problem() {
            return "statutory-festival-missing";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("year", year, "statutoryDays", statutoryDays, "festivals", String.join("、", festivals));
        }

        @Override
        public Optional<String> article() {
            return Optional.of("《全国年节及纪念日放假办法》第二条");
        }
    }

    /** The notice bears a date that has not come. */
    record PublishedInFuture(LocalDate published, LocalDate today) implements CalendarRefusal {

        @Override
        public String problem() {
            return "published-in-future";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("published", published, "today", today);
        }

        @Override
        public Optional<String> field() {
            return Optional.of("published");
        }
    }
}
