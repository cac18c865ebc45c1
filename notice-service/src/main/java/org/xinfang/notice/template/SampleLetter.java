package org.xinfang.notice.template;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Properties;
import org.xinfang.notice.document.Audience;
import org.xinfang.notice.document.Content;
import org.xinfang.notice.document.ContentField;
import org.xinfang.notice.document.DocumentKind;
import org.xinfang.notice.rendering.Letter;
import org.xinfang.notice.wording.Wording;

/** A letter with invented content that shows what a wording looks like. It has no number and verifies nothing. */
final class SampleLetter {
    private static final String CONTENT = "/wordings/sample.properties";
    private static final String NO_NUMBER = "（样张，不具效力）";
    private static final String NO_CODE = "SAMPLE";

    private SampleLetter() {}

    /** Every field is given, so that the optional parts are shown too. */
    static Letter of(DocumentKind kind, Wording wording, LocalDate today) {
        var organ = kind.audience() == Audience.ORGAN;
        return new Letter(
                kind,
                "某市信访局",
                NO_NUMBER,
                new Letter.Addressee(organ ? "某市某局" : "张某", organ ? "你单位" : "你"),
                today,
                wording,
                content(kind),
                NO_CODE,
                NO_CODE);
    }

    private static Content content(DocumentKind kind) {
        var texts = texts();
        var content = Content.empty().with(ContentField.TITLE, kind.title());
        for (var field : ContentField.values()) {
            if (field != ContentField.TITLE && field != ContentField.REPLACES) {
                content = content.with(field, Objects.requireNonNull(texts.getProperty(field.key()), field.key()));
            }
        }
        return content;
    }

    private static Properties texts() {
        try (var stream = Objects.requireNonNull(SampleLetter.class.getResourceAsStream(CONTENT));
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            var texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
