package org.xinfang.notice.rendering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A parsed font file under the name that the style sheet uses. Parsing costs a quarter of a second, so it is done once.
 *
 * @param family name in the style sheet
 * @param weight 400 or 700
 * @param font the parsed file
 * @param characters which glyph draws which character
 */
record Typeface(String family, int weight, TrueTypeFont font, CmapLookup characters) {

    static Typeface read(String family, int weight, Path file) {
        try {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(Files.readAllBytes(file)));
            if (font instanceof OpenTypeFont open && open.isPostScript()) {
                throw new IllegalStateException(
                        file + " has CFF outlines, which cannot be embedded; use a TrueType font");
            }
            return new Typeface(family, weight, font, font.getUnicodeCmapLookup());
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is no readable TrueType font", e);
        }
    }

    boolean draws(int codePoint) {
        return characters.getGlyphId(codePoint) != 0;
    }
}
