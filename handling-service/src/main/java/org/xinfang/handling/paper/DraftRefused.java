package org.xinfang.handling.paper;

import java.util.Map;
import java.util.Optional;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.platform.core.Refusal;

/** Why a draft is no paper yet. Names the field. */
public sealed interface DraftRefused extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** Mandatory content is missing or blank. */
    record ContentMissing(String name, Article basis) implements DraftRefused {
        @Override
        public String problem() {
            return "content-missing";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("field", name, "article", basis.cited());
        }

        @Override
        public Optional<String> article() {
            return Optional.of(basis.cited());
        }

        @Override
        public Optional<String> field() {
            return Optional.of(name);
        }
    }

    /** More than a paper can hold. */
    record ContentTooLong(String name, int most) implements DraftRefused {
        @Override
        public String problem() {
            return "content-too-long";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("field", name, "most", most);
        }

        @Override
        public Optional<String> field() {
            return Optional.of(name);
        }
    }

    /** The paper of this procedure has no such part. */
    record ForeignContent(String name, Article basis) implements DraftRefused {
        @Override
        public String problem() {
            return "foreign-content";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("field", name, "article", basis.cited());
        }

        @Override
        public Optional<String> article() {
            return Optional.of(basis.cited());
        }

        @Override
        public Optional<String> field() {
            return Optional.of(name);
        }
    }
}
