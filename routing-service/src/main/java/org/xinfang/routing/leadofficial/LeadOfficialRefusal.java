package org.xinfang.routing.leadofficial;

import java.util.Map;
import java.util.Optional;
import org.xinfang.platform.core.Refusal;
import org.xinfang.routing.matter.Article;

/** Why an official cannot be put in charge. */
sealed interface LeadOfficialRefusal extends Refusal {

    /** 包案由信访部门登记. */
    record NotAPetitionDepartment() implements LeadOfficialRefusal {
        @Override
        public String problem() {
            return "not-a-petition-department";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public Optional<String> article() {
            return Optional.of(Article.cite("14"));
        }
    }

    /** 检举控告只由有管理权限的机关办理，不包案. */
    record Sealed() implements LeadOfficialRefusal {
        @Override
        public String problem() {
            return "sealed-has-no-lead-official";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public Optional<String> article() {
            return Optional.of(Article.cite("30(3)"));
        }
    }

    /** The directory has no such organ today. */
    record NoSuchOrgan(String organ) implements LeadOfficialRefusal {
        @Override
        public String problem() {
            return "unknown-organ";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
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
}
