package org.xinfang.notice.wording;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of a document (文书模板的文字), one paragraph a line. A line that begins with {@code # } is a heading, with
 * {@code > } the petitioner's words, with {@code | } a line below the signature. <code>{articles}</code> is a place for what a
 * notice says, <code>{ground。}</code> the same with a full stop unless it has one; what stands in {@code [ ]} is left out
 * unless each place in it is filled. There is nothing else: no markup, no conditions, no program.
 *
 * @param version name of this version of the document's words
 * @param text as it was written
 * @param paragraphs as it was read
 */
public record Wording(String version, String text, List<Paragraph> paragraphs) implements Reading {
    /** The placeholder for how the paper speaks to its addressee: 你, 你们, 你单位. */
    public static final String YOU = "you";

    public Wording {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Reads a text; what cannot be read is named with its line. */
    public static Reading read(String version, String text) {
        return WordingReader.read(version, text);
    }

    /**
     * The paragraphs of one notice.
     *
     * @param values what it says, by the keys of the catalogue and {@link #YOU}
     */
    public List<Said> say(Map<String, String> values) {
        return paragraphs.stream().flatMap(paragraph -> paragraph.say(values)).toList();
    }

    /** Placeholders that stand in every notice. */
    Set<String> alwaysFilled() {
        return paragraphs.stream()
                .flatMap(Paragraph::always)
                .flatMap(Piece::placeholders)
                .collect(Collectors.toSet());
    }

    /** The fixed words that stand in every notice, in order. */
    String alwaysSaid() {
        return paragraphs.stream()
                .flatMap(Paragraph::always)
                .map(piece -> piece.say(Map.of()))
                .collect(Collectors.joining());
    }
}
