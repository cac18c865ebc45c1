package org.xinfang.notice.wording;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A paragraph of a wording.
 *
 * @param form what kind of paragraph
 * @param pieces its parts in order
 */
record Paragraph(Form form, List<Piece> pieces) {
    Paragraph {
        pieces = List.copyOf(pieces);
    }

    /** With these values: nothing when nothing is given, several paragraphs when a value has several. */
    Stream<Said> say(Map<String, String> values) {
        return pieces.stream()
                .map(piece -> piece.say(values))
                .collect(Collectors.joining())
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> new Said(form, line));
    }

    /** The parts that stand in every notice, whatever it says. */
    Stream<Piece> always() {
        return pieces.stream().filter(piece -> !(piece instanceof Piece.WhenGiven));
    }
}
