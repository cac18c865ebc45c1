package org.xinfang.deadline.supervision;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.xinfang.platform.core.Refusal;

/** Why a supervision task stays as it is. */
sealed interface SupervisionRefusal extends Refusal {

    String SUPERVISION = "《信访工作条例》第四十条第一款";

    /** No such task, or none for this caller: he cannot tell which. */
    record NoSuchTask() implements SupervisionRefusal {

        @Override
        public String problem() {
            return "not-found";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The caller's organ sees the task, but it is another's to close. */
    record NotTheSupervisor(String supervisor) implements SupervisionRefusal {

        @Override
        public String problem() {
            return "not-the-supervisor";
        }

        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("supervisor", supervisor);
        }

        @Override
        public Optional<String> article() {
            return Optional.of(SUPERVISION);
        }
    }

    /** The task has ended. */
    record AlreadyClosed(LocalDate closedOn) implements SupervisionRefusal {

        @Override
        public String problem() {
            return "supervision-task-closed";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("closedOn", closedOn);
        }

        @Override
        public Optional<String> article() {
            return Optional.of(SUPERVISION);
        }
    }
}
