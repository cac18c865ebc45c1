package org.xinfang.routing.objection;

import java.util.Map;
import java.util.Optional;
import org.xinfang.platform.core.Refusal;
import org.xinfang.routing.matter.Article;

/** What is wrong with the organ that an objection proposes. */
sealed interface ObjectionRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    @Override
    default Optional<String> field() {
        return Optional.of("proposed");
    }

    /** The directory has no such organ today. */
    record NoSuchOrgan(String organ) implements ObjectionRefusal {
        @Override
        public String problem() {
            return "unknown-organ";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("organ", organ);
        }
    }

    /** 异议应当说明应由哪个机关、单位办理. */
    record ProposesItself() implements ObjectionRefusal {
        @Override
        public String problem() {
            return "proposes-itself";
        }

        @Override
        public Optional<String> article() {
            return Optional.of(Article.cite("23(3)"));
        }
    }
}
