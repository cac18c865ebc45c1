package org.xinfang.routing.text;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.xinfang.routing.table.CsvRow;
import org.xinfang.routing.table.CsvTable;

/**
 * A text twice: as written, and with traditional characters simplified one by one, so that each place in one is the same
 * place in the other.
 */
public final class PlainText {
    /** One character each way, from the OpenCC project's table (Apache-2.0). */
    private static final Map<Character, Character> SIMPLIFIED = CsvTable.read("classification/traditional.csv").stream()
            .collect(toMap(row -> single(row, "traditional"), row -> single(row, "simplified")));

    private static final Pattern NO_CONTENT = Pattern.compile("[\\s\\p{Punct}\\p{IsPunctuation}]");

    private final String original;
    private final String simplified;
    private final Map<Character, int[]> places;

    public PlainText(String original) {
        this.original = original;
        StringBuilder text = new StringBuilder(original);
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            text.setCharAt(i, character == '\n' ? ' ' : SIMPLIFIED.getOrDefault(character, character));
        }
        this.simplified = text.toString();
        this.places = IntStream.range(0, simplified.length())
                .boxed()
                .collect(groupingBy(
                        simplified::charAt,
                        collectingAndThen(
                                toList(),
                                found -> found.stream()
                                        .mapToInt(Integer::intValue)
                                        .toArray())));
    }

    /** Where the simplified text holds a character, from left to right. */
    IntStream places(Character character) {
        int[] found = places.get(character);
        return found == null ? IntStream.empty() : IntStream.of(found);
    }

    /** In simplified characters, on one line. */
    public String simplified() {
        return simplified;
    }

    /** As written. */
    public String original() {
        return original;
    }

    /** The words as written at a place found in the simplified text. */
    public String original(int start, int end) {
        return original.substring(start, end);
    }

    public PlainText part(int start, int end) {
        return new PlainText(original.substring(start, end));
    }

    /** The text without the spaces around it. */
    public PlainText stripped() {
        return new PlainText(original.strip());
    }

    /** Length in code points without spaces and punctuation. */
    public int contentLength() {
        String content = NO_CONTENT.matcher(original).replaceAll("");
        return content.codePointCount(0, content.length());
    }

    private static Character single(CsvRow row, String column) {
        return row.text(column).charAt(0);
    }
}
