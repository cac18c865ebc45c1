package org.xinfang.deadline.rule;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * When people are told of a limit: warnings (预警) of its coming end go to whoever has to act, escalations (逾期上报) after its
 * end go to the superiors of the organ that should have acted, one step up for each. Every stage is told once.
 */
public record WarningSchedule(List<Stage> stages) {

    private static final String HALF = "HALF";

    public WarningSchedule {
        stages = List.copyOf(stages);
        if (stages.stream().map(Stage::code).distinct().count() < stages.size()) {
            throw new IllegalArgumentException("a stage twice: " + stages);
        }
    }

    /**
     * Reads the notation of the rule book.
     *
     * @param warnings HALF for half of the time, else natural days before the end; 0 is the last day itself
     * @param escalations natural days after the end, rising
     */
    public static WarningSchedule of(List<String> warnings, List<Integer> escalations) {
        Stream<Stage> before = warnings.stream().map(WarningSchedule::warning);
        Stream<Stage> after =
                IntStream.range(0, escalations.size()).mapToObj(i -> new Escalation(escalations.get(i), i + 1));
        if (!escalations.equals(escalations.stream().sorted().toList())) {
            throw new IllegalArgumentException("escalations do not rise: " + escalations);
        }
        return new WarningSchedule(Stream.concat(before, after).toList());
    }

    private static Warning warning(String text) {
        return text.equals(HALF) ? new HalfTime() : new DaysBefore(Integer.parseInt(text));
    }

    /** The same escalations with other warnings, so many natural days before the end. */
    public WarningSchedule withWarningDays(List<Integer> days) {
        Stream<Stage> escalations = stages.stream().filter(Escalation.class::isInstance);
        return new WarningSchedule(
                Stream.concat(days.stream().map(DaysBefore::new), escalations).toList());
    }

    /** The stages of one limit with their days, earliest first. */
    public List<Planned> plan(LocalDate dayZero, DueDates due) {
        return stages.stream()
                .map(stage -> new Planned(stage, stage.plannedOn(dayZero, due)))
                .sorted(comparing(Planned::on))
                .toList();
    }

    /** Whether letting the time pass is reported upwards. */
    public boolean escalates() {
        return stages.stream().anyMatch(Escalation.class::isInstance);
    }

    /** A stage and its day. */
    public record Planned(Stage stage, LocalDate on) {}

    /** When somebody is told. */
    public sealed interface Stage {

        /** As the rule book writes it; an escalation with its sign, +7. */
        String code();

        LocalDate plannedOn(LocalDate dayZero, DueDates due);

        /** For people. */
        String chinese();
    }

    /** A stage before the end. It counts back from the strict end, so that none waits for a day only rolling has given. */
    public sealed interface Warning extends Stage {}

    /** 期限过半. */
    public record HalfTime() implements Warning {

        @Override
        public String code() {
            return HALF;
        }

        @Override
        public LocalDate plannedOn(LocalDate dayZero, DueDates due) {
            return dayZero.plusDays(ChronoUnit.DAYS.between(dayZero, due.strictDue()) / 2);
        }

        @Override
        public String chinese() {
            return "期限过半";
        }
    }

    /** So many natural days before the end; 0 days is the last day in law. */
    public record DaysBefore(int days) implements Warning {

        public DaysBefore {
            if (days < 0) {
                throw new IllegalArgumentException("a warning after the end: " + days);
            }
        }

        @Override
        public String code() {
            return Integer.toString(days);
        }

        @Override
        public LocalDate plannedOn(LocalDate dayZero, DueDates due) {
            return days == 0 ? due.legalDue() : due.strictDue().minusDays(days);
        }

        @Override
        public String chinese() {
            return days == 0 ? "届满当日" : "届满前" + days + "日";
        }
    }

    /**
     * So many natural days after the last day in law.
     *
     * @param step how many steps up the organ tree it goes, from 1
     */
    public record Escalation(int days, int step) implements Stage {

        public Escalation {
            if (days < 1 || step < 1) {
                throw new IllegalArgumentException("nothing is overdue before the end: " + days);
            }
        }

        @Override
        public String code() {
            return "+" + days;
        }

        @Override
        public LocalDate plannedOn(LocalDate dayZero, DueDates due) {
            return due.legalDue().plusDays(days);
        }

        @Override
        public String chinese() {
            return "逾期" + days + "日";
        }
    }
}
