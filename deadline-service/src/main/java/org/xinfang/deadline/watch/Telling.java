package org.xinfang.deadline.watch;

import java.time.LocalDate;
import org.xinfang.deadline.rule.WarningSchedule.Escalation;
import org.xinfang.deadline.rule.WarningSchedule.Stage;
import org.xinfang.deadline.rule.WarningSchedule.Warning;
import org.xinfang.deadline.watch.WatchedLimit.Told;

/** Something that is to be told of a limit now. */
sealed interface Telling {

    LocalDate plannedOn();

    /** What will be known as told. */
    Told told();

    /** How many days after the right one it is told; 0 when in time. */
    int daysLate();

    default boolean late() {
        return daysLate() > 0;
    }

    /** 预警: the end is coming. */
    record Warn(Warning stage, LocalDate plannedOn, int daysLate) implements Telling {

        @Override
        public Told told() {
            return new Told(stage.code(), plannedOn);
        }
    }

    /** 逾期: the time is over without the act. A fact rather than a reminder, so it is never late. */
    record Miss(LocalDate plannedOn) implements Telling {

        @Override
        public Told told() {
            return new Told(Told.MISSED, plannedOn);
        }

        @Override
        public int daysLate() {
            return 0;
        }
    }

    /** 逾期上报: a superior is told. */
    record Escalate(Escalation stage, LocalDate plannedOn, int daysLate) implements Telling {

        @Override
        public Told told() {
            return new Told(stage.code(), plannedOn);
        }
    }

    static Telling of(Stage stage, LocalDate plannedOn, int daysLate) {
        return switch (stage) {
            case Warning warning -> new Warn(warning, plannedOn, daysLate);
            case Escalation escalation -> new Escalate(escalation, plannedOn, daysLate);
        };
    }
}
