package org.xinfang.notice.rendering;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.ValueResolver;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinfang.notice.document.ChineseText;
import org.xinfang.notice.document.DocumentKind;

/**
 * The HTML of each document. Values are data: markup and template marks inside them are printed, never read; a placeholder
 * that no field fills is a fault.
 */
public final class LetterTemplates {
    /** The layout that each document names. */
    private static final String LETTER = "letter";

    private static final int LARGEST_ORGAN_POINTS = 32;
    private static final int TEXT_WIDTH_POINTS = 430;

    private final Map<DocumentKind, Template> templates = new EnumMap<>(DocumentKind.class);

    private LetterTemplates(Engine engine) {
        for (var kind : DocumentKind.values()) {
            templates.put(kind, engine.getTemplate(kind.code()));
        }
    }

    /** The templates that ship with the service, laid out as official letters for the press. */
    public static LetterTemplates shipped() {
        return new LetterTemplates(builder(LETTER).build());
    }

    /** The same words as accessible pages for screens and screen readers. */
    public static LetterTemplates pages() {
        return new LetterTemplates(builder("page").build());
    }

    private static EngineBuilder builder(String layout) {
        return Engine.builder()
                .addDefaults()
                .strictRendering(true)
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .addValueResolver(ValueResolver.builder()
                        .applyToBaseClass(String.class)
                        .applyToName("paragraphs")
                        .resolveSync(context -> paragraphs((String) context.getBase()))
                        .build())
                .addValueResolver(ValueResolver.builder()
                        .applyToBaseClass(String.class)
                        .applyToName("given")
                        .resolveSync(context -> !((String) context.getBase()).isBlank())
                        .build())
                .addValueResolver(ValueResolver.builder()
                        .applyToBaseClass(String.class)
                        .applyToName("sentence")
                        .resolveSync(context -> sentence((String) context.getBase()))
                        .build())
                .addLocator(id -> Optional.of(new Shipped(read(id.equals(LETTER) ? layout : id))));
    }

    /** The page of one letter, well-formed XHTML. */
    String page(Letter letter, String fallbackFamilies) {
        var data = new HashMap<String, Object>();
        letter.content().complete().forEach((key, text) -> data.put(key, PrintableText.of(text)));
        data.put("title", letter.kind().title(letter.content()));
        data.put("organ", PrintableText.of(letter.organ()));
        data.put(
                "organPoints",
                Math.min(
                        LARGEST_ORGAN_POINTS, TEXT_WIDTH_POINTS / letter.organ().length()));
        data.put("number", letter.number());
        data.put("addressee", PrintableText.of(letter.addressee().name()));
        data.put("you", letter.addressee().you());
        data.put("date", ChineseText.date(letter.issuedOn()));
        data.put("isoDate", letter.issuedOn().toString());
        data.put("verificationUrl", letter.verificationUrl());
        data.put("fallbackFamilies", fallbackFamilies);
        data.put("qrCode", QrCode.dataUri(letter.verificationUrl()));
        data.put("verificationCode", letter.verificationCode());
        var template = templates.get(letter.kind());
        if (template == null) {
            throw new IllegalStateException("no template for " + letter.kind());
        }
        return template.render(data);
    }

    private static String sentence(String text) {
        var stripped = text.strip();
        return stripped.isEmpty() || "。！？；…".indexOf(stripped.charAt(stripped.length() - 1)) >= 0
                ? stripped
                : stripped + "。";
    }

    private static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String read(String id) {
        var resource = "/letters/" + id + ".html";
        try (var stream = LetterTemplates.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("template " + resource + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Shipped(String text) implements TemplateLocation {
        @Override
        public Reader read() {
            return new StringReader(text);
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType(Variant.TEXT_HTML));
        }
    }
}
