package org.xinfang.notice.wording;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A part of a paragraph. */
sealed interface Piece {

    /** What it says with these values. */
    String say(Map<String, String> values);

    /** Keys of the placeholders in it. */
    Stream<String> placeholders();

    /** Fixed words. */
    record Words(String text) implements Piece {
        @Override
        public String say(Map<String, String> values) {
            return text;
        }

        @Override
        public Stream<String> placeholders() {
            return Stream.empty();
        }
    }

    /**
     * A place for what one notice says.
     *
     * @param key name of the value
     * @param sentence whether a full stop follows, unless the value ends a sentence itself
     */
    record Placeholder(String key, boolean sentence) implements Piece {
        private static final String ENDS = "。！？；…";

        @Override
        public String say(Map<String, String> values) {
            var value = values.getOrDefault(key, "").strip();
            return sentence && !value.isEmpty() && ENDS.indexOf(value.charAt(value.length() - 1)) < 0
                    ? value + "。"
                    : value;
        }

        @Override
        public Stream<String> placeholders() {
            return Stream.of(key);
        }
    }

    /** Left out unless each value in it is given. */
    record WhenGiven(List<Piece> pieces) implements Piece {
        public WhenGiven {
            pieces = List.copyOf(pieces);
        }

        @Override
        public String say(Map<String, String> values) {
            return placeholders().allMatch(key -> !values.getOrDefault(key, "").isBlank())
                    ? pieces.stream().map(piece -> piece.say(values)).collect(Collectors.joining())
                    : "";
        }

        @Override
        public Stream<String> placeholders() {
            return pieces.stream().flatMap(Piece::placeholders);
        }
    }
}
