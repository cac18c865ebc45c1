package org.xinfang.notice.rendering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The fonts of the press: one for the body, its bold for titles, one for section headings, and every other TrueType file
 * found as fallback for rare characters (生僻字). Missing fonts are a fault at start, not at the first letter.
 */
public final class Typefaces {
    private static final String BODY = "NotoSerifSC_400Regular.ttf";
    private static final String TITLE = "NotoSerifSC_700Bold.ttf";
    private static final String HEADING = "NotoSansSC_700Bold.ttf";
    private static final Set<String> NAMED = Set.of(BODY, TITLE, HEADING);

    private final List<Typeface> main;
    private final List<Typeface> fallbacks;

    private Typefaces(List<Typeface> main, List<Typeface> fallbacks) {
        this.main = main;
        this.fallbacks = fallbacks;
    }

    /**
     * Reads the fonts.
     *
     * @param folder holds the three named fonts and, optionally, fallbacks
     * @param furtherFolders folders with more fallbacks, e.g. of the operating system; absent ones are skipped
     * @throws IllegalStateException when a named font is missing or cannot be embedded
     */
    public static Typefaces read(Path folder, List<Path> furtherFolders) {
        for (var name : NAMED) {
            if (!Files.isRegularFile(folder.resolve(name))) {
                throw new IllegalStateException("font " + name + " is missing in " + folder
                        + "; TrueType files (.ttf) are needed, font collections"
                        + " (.ttc) and CFF outlines (.otf) cannot be embedded");
            }
        }
        var main = List.of(
                Typeface.read("body", 400, folder.resolve(BODY)),
                Typeface.read("body", 700, folder.resolve(TITLE)),
                Typeface.read("heading", 400, folder.resolve(HEADING)));
        var fallbacks = new ArrayList<Typeface>();
        var folders = new ArrayList<Path>(List.of(folder));
        folders.addAll(furtherFolders);
        for (var file :
                folders.stream().flatMap(f -> trueTypeFilesIn(f).stream()).toList()) {
            fallbacks.add(Typeface.read("rare" + fallbacks.size(), 400, file));
        }
        return new Typefaces(main, fallbacks);
    }

    private static List<Path> trueTypeFilesIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".ttf"))
                    .filter(file -> !NAMED.contains(file.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Typeface> all() {
        var all = new ArrayList<>(main);
        all.addAll(fallbacks);
        return all;
    }

    /** Names of the fallback families, for the style sheet: rare0, rare1. */
    String fallbackFamilies() {
        return fallbacks.stream().map(face -> ", " + face.family()).collect(Collectors.joining());
    }

    /** Characters of the text that no font draws, each once. */
    List<Integer> missingIn(String text) {
        return text.codePoints()
                .filter(codePoint -> !Character.isWhitespace(codePoint))
                .distinct()
                .filter(codePoint -> !drawn(codePoint))
                .boxed()
                .toList();
    }

    private boolean drawn(int codePoint) {
        return all().stream().anyMatch(face -> face.draws(codePoint));
    }
}
