package org.xinfang.notice.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinfang.notice.document.ContentField;
import org.xinfang.notice.wording.Piece.Placeholder;
import org.xinfang.notice.wording.Piece.WhenGiven;
import org.xinfang.notice.wording.Piece.Words;
import org.xinfang.notice.wording.Reading.Fault;
import org.xinfang.notice.wording.Reading.Unreadable;

/** Reads the text of a wording, see {@link Wording}. */
final class WordingReader {
    private static final Pattern TOKEN = Pattern.compile("\\{([^{}]*)}|([\\[\\]{}])|[^\\[\\]{}]+");
    private static final String FULL_STOP = "。";
    private static final Set<String> KNOWN = Stream.concat(
                    Stream.of(Wording.YOU),
                    Stream.of(ContentField.values())
                            .filter(field -> !MandatoryWords.OF_THE_LAYOUT.contains(field))
                            .map(ContentField::key))
            .collect(Collectors.toUnmodifiableSet());

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private List<Piece> line = new ArrayList<>();
    private @Nullable List<Piece> bracket;

    private WordingReader() {}

    static Reading read(String version, String text) {
        var reader = new WordingReader();
        var lines = text.lines().toList();
        for (var i = 0; i < lines.size(); i++) {
            var fault = reader.take(lines.get(i).strip(), i + 1);
            if (fault != null) {
                return fault;
            }
        }
        return reader.paragraphs.isEmpty()
                ? new Unreadable(1, Fault.EMPTY, "")
                : new Wording(version, text, reader.paragraphs);
    }

    private @Nullable Unreadable take(String text, int number) {
        if (text.isEmpty()) {
            return null;
        }
        var form = Form.of(text);
        line = new ArrayList<>();
        bracket = null;
        var tokens = TOKEN.matcher(form.without(text));
        while (tokens.find()) {
            var fault = tokens.group(1) != null
                    ? placeholder(tokens.group(1), number)
                    : tokens.group(2) != null ? mark(tokens.group(2), number) : words(tokens.group());
            if (fault != null) {
                return fault;
            }
        }
        paragraphs.add(new Paragraph(form, line));
        return bracket == null ? null : new Unreadable(number, Fault.UNPAIRED_MARK, "[");
    }

    private @Nullable Unreadable words(String text) {
        into(pieces -> pieces.add(new Words(text)));
        return null;
    }

    private @Nullable Unreadable placeholder(String inside, int number) {
        var sentence = inside.endsWith(FULL_STOP);
        var key = sentence ? inside.substring(0, inside.length() - 1) : inside;
        if (!KNOWN.contains(key)) {
            return new Unreadable(number, Fault.UNKNOWN_PLACEHOLDER, "{" + inside + "}");
        }
        into(pieces -> pieces.add(new Placeholder(key, sentence)));
        return null;
    }

    private @Nullable Unreadable mark(String mark, int number) {
        if (mark.equals("[") && bracket == null) {
            bracket = new ArrayList<>();
            return null;
        }
        if (mark.equals("]") && bracket != null) {
            line.add(new WhenGiven(bracket));
            bracket = null;
            return null;
        }
        return new Unreadable(number, Fault.UNPAIRED_MARK, mark);
    }

    private void into(Consumer<List<Piece>> change) {
        change.accept(bracket == null ? line : bracket);
    }
}
