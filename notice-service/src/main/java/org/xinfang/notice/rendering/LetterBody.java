package org.xinfang.notice.rendering;

import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xinfang.notice.document.Content;
import org.xinfang.notice.document.ContentField;
import org.xinfang.notice.wording.Form;
import org.xinfang.notice.wording.Said;
import org.xinfang.notice.wording.Wording;

/** The words of one letter as HTML: every word is text, whoever wrote it. */
final class LetterBody {
    private final List<Said> paragraphs;

    LetterBody(Letter letter) {
        var values = new HashMap<String, String>();
        letter.content().complete().forEach((key, text) -> values.put(key, PrintableText.of(text)));
        values.put(Wording.YOU, letter.addressee().you());
        paragraphs = Stream.concat(replacement(letter.content()), letter.wording().say(values).stream())
                .toList();
    }

    private static Stream<Said> replacement(Content content) {
        var replaces = content.text(ContentField.REPLACES);
        return replaces.isBlank() ? Stream.empty() : Stream.of(new Said(Form.TEXT, replaces + "。"));
    }

    String html(Predicate<Form> wanted) {
        return paragraphs.stream()
                .filter(said -> wanted.test(said.form()))
                .map(LetterBody::html)
                .collect(Collectors.joining());
    }

    private static String html(Said said) {
        var text = escaped(PrintableText.of(said.text()));
        return switch (said.form()) {
            case TEXT -> "<p>" + text + "</p>\n";
            case HEADING -> "<h2>" + text + "</h2>\n";
            case QUOTE -> "<p class=\"quote\">" + text + "</p>\n";
            case COPIES -> "<p class=\"copies\">" + text + "</p>\n";
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
