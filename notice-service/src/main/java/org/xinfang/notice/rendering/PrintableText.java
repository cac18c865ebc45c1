package org.xinfang.notice.rendering;

/** Makes text fit for paper without changing what a reader sees. */
final class PrintableText {
    private static final int IDEOGRAPHIC_SPACE = 0x3000;

    private PrintableText() {}

    /**
     * Line and page separators become line breaks; control, formatting (bidirectional overrides, zero-width) and variation
     * characters go, for they draw nothing, break XML or could make a paper read differently from what was written.
     */
    static String of(String text) {
        var printable = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            if (isLineBreak(codePoint)) {
                printable.append('\n');
            } else if (isNarrowSpace(codePoint)) {
                printable.append(' ');
            } else if (isVisible(codePoint)) {
                printable.appendCodePoint(codePoint);
            }
        });
        return printable.toString();
    }

    private static boolean isLineBreak(int codePoint) {
        return codePoint == '\n'
                || codePoint == 0x0B
                || codePoint == 0x0C
                || codePoint == 0x85
                || codePoint == 0x2028
                || codePoint == 0x2029;
    }

    private static boolean isNarrowSpace(int codePoint) {
        return codePoint == '\t'
                || (Character.getType(codePoint) == Character.SPACE_SEPARATOR && codePoint != IDEOGRAPHIC_SPACE);
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> !isVariationSelector(codePoint);
        };
    }

    private static boolean isVariationSelector(int codePoint) {
        return (codePoint >= 0xFE00 && codePoint <= 0xFE0F) || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }
}
