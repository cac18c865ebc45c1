package org.xinfang.notice.rendering;

import java.util.List;

/** What the press gives back. */
public sealed interface Pressed {

    /**
     * The finished paper.
     *
     * @param pdf PDF/A-2b
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    record Paper(byte[] pdf) implements Pressed {}

    /**
     * No available font draws these characters; a paper with gaps is no paper.
     *
     * @param codePoints the characters, each once, in order of appearance
     */
    record Unprintable(List<Integer> codePoints) implements Pressed {

        /** The characters with their code points: 𬎆（U+2C386）. */
        public String named() {
            return String.join("、", codePoints.stream().map(Unprintable::name).toList());
        }

        private static String name(int codePoint) {
            return "%s（U+%04X）".formatted(Character.toString(codePoint), codePoint);
        }
    }
}
