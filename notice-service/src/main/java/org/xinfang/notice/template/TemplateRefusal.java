package org.xinfang.notice.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinfang.notice.wording.Reading.Unreadable;
import org.xinfang.platform.core.Refusal;

/** Why a version of a document's words is not written, shown or put in force. */
sealed interface TemplateRefusal extends Refusal {
    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    record NoSuchTemplate() implements TemplateRefusal {
        @Override
        public String problem() {
            return "not-found";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** Notices are made with it, or will be: it stays as it is. */
    record Activated(String version) implements TemplateRefusal {
        @Override
        public String problem() {
            return "template-activated";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("version", version);
        }
    }

    record InThePast(LocalDate from) implements TemplateRefusal {
        @Override
        public String problem() {
            return "template-effective-in-the-past";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("from", from);
        }

        @Override
        public Optional<String> field() {
            return Optional.of("effectiveFrom");
        }
    }

    /** Who wrote it does not put it in force. */
    record OwnTemplate() implements TemplateRefusal {
        @Override
        public String problem() {
            return "own-template";
        }

        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** It lacks what the law demands of the document. */
    record Faulty(String version, List<String> faults) implements TemplateRefusal {
        @Override
        public String problem() {
            return "template-faulty";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("version", version, "faults", String.join("；", faults));
        }
    }

    /** A placeholder that nothing fills, or a mark without its counterpart. */
    record NotReadable(Unreadable unreadable) implements TemplateRefusal {
        @Override
        public String problem() {
            return switch (unreadable.fault()) {
                case UNKNOWN_PLACEHOLDER -> "template-placeholder-unknown";
                case UNPAIRED_MARK -> "template-mark-unpaired";
                case EMPTY -> "template-empty";
            };
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("line", unreadable.line(), "what", unreadable.what());
        }

        @Override
        public Optional<String> field() {
            return Optional.of("wording");
        }
    }

    /** No font draws these characters of it. */
    record NotPrintable(String characters) implements TemplateRefusal {
        @Override
        public String problem() {
            return "template-unprintable";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("characters", characters);
        }
    }
}
