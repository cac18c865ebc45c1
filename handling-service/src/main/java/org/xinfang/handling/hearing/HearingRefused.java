package org.xinfang.handling.hearing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.platform.core.Refusal;

/** Why a hearing is not held as planned. */
sealed interface HearingRefused extends Refusal {

    /** What is reported about somebody is not heard before others. */
    record Unheard() implements HearingRefused {
        @Override
        public String problem() {
            return "no-hearing-for-accusation";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public Optional<String> article() {
            return Optional.of(Article.ACCUSATION_SEALED.cited());
        }
    }

    /** The panel is too small, or could be divided evenly. */
    record PanelSize(int least) implements HearingRefused {
        @Override
        public String problem() {
            return "hearing-panel-size";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("least", least);
        }

        @Override
        public Optional<String> field() {
            return Optional.of("members");
        }
    }

    /** Somebody is named twice. */
    record NamedTwice() implements HearingRefused {
        @Override
        public String problem() {
            return "member-named-twice";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public Optional<String> field() {
            return Optional.of("members");
        }
    }

    /** The one named does not sit on the panel. */
    record NotOnPanel(String name) implements HearingRefused {
        @Override
        public String problem() {
            return "not-on-panel";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public Optional<String> field() {
            return Optional.of(name);
        }
    }

    /** Somebody who handled the claim would sit on the panel. */
    record HandlerOnPanel(String member) implements HearingRefused {
        @Override
        public String problem() {
            return "handler-on-panel";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("member", member);
        }

        @Override
        public Optional<String> article() {
            return Optional.of(Article.RECUSAL.cited());
        }

        @Override
        public Optional<String> field() {
            return Optional.of("members");
        }
    }

    /** The hearing is announced too late for that day. */
    record NoticeTooShort(int days, LocalDate earliest) implements HearingRefused {
        @Override
        public String problem() {
            return "hearing-notice-too-short";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("days", days, "earliest", earliest);
        }

        @Override
        public Optional<String> field() {
            return Optional.of("heldOn");
        }
    }

    /** The petitioner's side is heard through representatives. */
    record Representatives(int most) implements HearingRefused {
        @Override
        public String problem() {
            return "hearing-representatives";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("most", most);
        }

        @Override
        public Optional<String> article() {
            return Optional.of(Article.REPRESENTATIVES.cited());
        }

        @Override
        public Optional<String> field() {
            return Optional.of("representatives");
        }
    }
}
