package org.xinfang.notice.rendering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** The press with the fonts of the build, and what can be read on its papers. */
final class Paper {
    static final Path FONTS = Path.of(System.getenv().getOrDefault("XINFANG_FONT_DIR", "target/fonts"));
    static final LetterPress PRESS = new LetterPress(Layout.ofPapers(), Typefaces.read(FONTS, List.of()));

    private Paper() {}

    static byte[] print(Letter letter) {
        return switch (PRESS.print(letter)) {
            case Pressed.Paper paper -> paper.pdf();
            case Pressed.Unprintable unprintable -> throw new AssertionError(unprintable.named());
        };
    }

    /** The text of the paper without the line breaks and spaces that layout adds. */
    static String textOf(byte[] pdf) {
        return String.join("", pagesOf(pdf));
    }

    /** The text of each page without the line breaks and spaces that layout adds. */
    static List<String> pagesOf(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = new ArrayList<String>();
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replaceAll("[\\s\u3000]", ""));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
