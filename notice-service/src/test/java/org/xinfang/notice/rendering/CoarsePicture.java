package org.xinfang.notice.rendering;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * What a paper looks like, so coarse that it can be kept as text: each page is cut into cells of 10 by 5 mm, and a digit tells
 * how much ink a cell holds, from {@code .} for none to 9. A moved line, a missing code, another typeface or a lost red rule
 * changes many cells; the smoothing of glyphs, which differs between machines, changes none by more than one.
 */
final class CoarsePicture {
    private static final int DPI = 72;
    private static final int ACROSS = 21;
    private static final int DOWN = 59;
    private static final int WHITE = 255;
    /** Text of the body covers about a sixth of its cells; more ink is told apart no further. */
    private static final double FULL = 0.45;

    private CoarsePicture() {}

    /** The lines of the picture; a line of dashes separates pages. */
    static List<String> of(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            var lines = new ArrayList<String>();
            for (var page = 0; page < document.getNumberOfPages(); page++) {
                if (page > 0) {
                    lines.add("-".repeat(ACROSS));
                }
                lines.addAll(picture(renderer.renderImageWithDPI(page, DPI, ImageType.GRAY)));
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where two pictures differ by more than one step, as {@code line:column}. */
    static List<String> differences(List<String> one, List<String> other) {
        if (one.size() != other.size()) {
            return List.of(one.size() + " lines in place of " + other.size());
        }
        return IntStream.range(0, one.size())
                .boxed()
                .flatMap(line -> IntStream.range(0, ACROSS)
                        .filter(column -> Math.abs(ink(one.get(line).charAt(column))
                                        - ink(other.get(line).charAt(column)))
                                > 1)
                        .mapToObj(column -> (line + 1) + ":" + (column + 1)))
                .toList();
    }

    private static List<String> picture(BufferedImage page) {
        return IntStream.range(0, DOWN)
                .mapToObj(row -> IntStream.range(0, ACROSS)
                        .mapToObj(column -> cell(page, column, row))
                        .collect(Collectors.joining()))
                .toList();
    }

    private static String cell(BufferedImage page, int column, int row) {
        var left = column * page.getWidth() / ACROSS;
        var right = (column + 1) * page.getWidth() / ACROSS;
        var top = row * page.getHeight() / DOWN;
        var bottom = (row + 1) * page.getHeight() / DOWN;
        var dark = 0;
        for (var y = top; y < bottom; y++) {
            for (var x = left; x < right; x++) {
                dark += WHITE - page.getRaster().getSample(x, y, 0);
            }
        }
        var share = dark / (double) (WHITE * (right - left) * (bottom - top));
        var level = (int) Math.min(9, Math.round(share / FULL * 9));
        return level == 0 ? "." : Integer.toString(level);
    }

    private static int ink(char cell) {
        return Character.isDigit(cell) ? cell - '0' : 0;
    }
}
