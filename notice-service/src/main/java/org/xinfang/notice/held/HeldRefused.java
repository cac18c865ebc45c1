package org.xinfang.notice.held;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xinfang.notice.document.ContentField;
import org.xinfang.platform.core.Refusal;

/** Why a held notice stays as it is. */
sealed interface HeldRefused extends Refusal {

    /** The notice is not held. */
    record NotHeld() implements HeldRefused {
        @Override
        public String problem() {
            return "notice-not-held";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The field is neither missing nor unprintable, or its words are approved. */
    record FieldClosed(String name, List<ContentField> open) implements HeldRefused {
        @Override
        public String problem() {
            return "content-closed";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of(
                    "field",
                    name,
                    "open",
                    open.isEmpty() ? "—" : open.stream().map(ContentField::key).collect(Collectors.joining(", ")));
        }

        @Override
        public Optional<String> field() {
            return Optional.of("fields." + name);
        }
    }

    /** Something still keeps it from going out. */
    record StillImpeded(String because) implements HeldRefused {
        @Override
        public String problem() {
            return "notice-impeded";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("because", because);
        }
    }

    /** Who supplied content does not release it. */
    record OwnContent() implements HeldRefused {
        @Override
        public String problem() {
            return "own-content";
        }

        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }
}
