package org.xinfang.routing.leadcase;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.xinfang.platform.core.Refusal;
import org.xinfang.routing.matter.Article;

/** Why an official cannot be put in charge, or what he did cannot be recorded as told. */
sealed interface LeadCaseRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** 包案由信访部门登记. */
    record NotAPetitionDepartment() implements LeadCaseRefusal {
        @Override
        public String problem() {
            return "not-a-petition-department";
        }

        @Override
        public Optional<String> article() {
            return Optional.of(Article.cite("14"));
        }
    }

    /** 检举控告只由有管理权限的机关办理，不包案. */
    record Sealed() implements LeadCaseRefusal {
        @Override
        public String problem() {
            return "sealed-has-no-lead-official";
        }

        @Override
        public Optional<String> article() {
            return Optional.of(Article.cite("30(3)"));
        }
    }

    /** Nobody was ever put in charge of the claim, or this organ may not know of it. */
    record NoSuchCase() implements LeadCaseRefusal {
        @Override
        public String problem() {
            return "not-found";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** 包案已经结束. */
    record Ended() implements LeadCaseRefusal {
        @Override
        public String problem() {
            return "lead-case-ended";
        }
    }

    /** 未与信访人见面的，不得记为化解. */
    record PetitionerNeverMet() implements LeadCaseRefusal {
        @Override
        public String problem() {
            return "petitioner-never-met";
        }

        @Override
        public Optional<String> article() {
            return Optional.of(Article.cite("18(2)"));
        }
    }

    /** A value breaks a rule. */
    sealed interface Invalid extends LeadCaseRefusal {
        @Override
        default Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The directory has no such organ today. */
    record NoSuchOrgan(String organ) implements Invalid {
        @Override
        public String problem() {
            return "unknown-organ";
        }

        @Override
        public Optional<String> field() {
            return Optional.of("organ");
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("organ", organ);
        }
    }

    /** A step is taken while the case is open, and recorded after it was taken. */
    record NotThatDay(LocalDate openedOn, LocalDate today) implements Invalid {
        @Override
        public String problem() {
            return "lead-step-outside-case";
        }

        @Override
        public Optional<String> field() {
            return Optional.of("on");
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("openedOn", openedOn, "today", today);
        }
    }

    /** 接访、下访的，至少见一名信访人. */
    record NobodyMet() implements Invalid {
        @Override
        public String problem() {
            return "lead-step-met-nobody";
        }

        @Override
        public Optional<String> field() {
            return Optional.of("petitionersMet");
        }

        @Override
        public Optional<String> article() {
            return Optional.of(Article.cite("18(2)"));
        }
    }

    record NextStepLiesBehind(LocalDate on) implements Invalid {
        @Override
        public String problem() {
            return "lead-next-step-behind";
        }

        @Override
        public Optional<String> field() {
            return Optional.of("next.by");
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("on", on);
        }
    }
}
