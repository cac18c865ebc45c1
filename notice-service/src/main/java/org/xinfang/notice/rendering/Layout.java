package org.xinfang.notice.rendering;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import org.xinfang.notice.document.ChineseText;
import org.xinfang.notice.document.ContentField;
import org.xinfang.notice.wording.Form;

/**
 * The HTML around the words of a letter. Values are data: markup and template marks inside them are printed, never read; a
 * placeholder that nothing fills is a fault.
 */
public final class Layout {
    private static final int LARGEST_ORGAN_POINTS = 32;
    private static final int TEXT_WIDTH_POINTS = 430;

    private final Template template;

    private Layout(String name) {
        template = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .strictRendering(true)
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .build()
                .parse(read(name), Variant.forContentType(Variant.TEXT_HTML));
    }

    /** The official letter, for the press. */
    public static Layout ofPapers() {
        return new Layout("letter");
    }

    /** The accessible page, for screens and screen readers. */
    public static Layout ofPages() {
        return new Layout("page");
    }

    /** The form of a receipt of service, for the press. */
    static Layout ofReceipts() {
        return new Layout("receipt");
    }

    /** The page of one receipt of service, well-formed XHTML. */
    String page(ServiceReceipt receipt, String fallbackFamilies) {
        var rows = receipt.rows().stream()
                .map(row -> new ServiceReceipt.Row(row.name(), PrintableText.of(row.text())))
                .toList();
        return template.data("receipt", new ServiceReceipt(PrintableText.of(receipt.organ()), rows))
                .data("fallbackFamilies", fallbackFamilies)
                .render();
    }

    /** The page of one letter, well-formed XHTML. */
    String page(Letter letter, String fallbackFamilies) {
        var body = new LetterBody(letter);
        var data = new HashMap<String, Object>();
        data.put("title", letter.kind().title(letter.content()));
        data.put("organ", PrintableText.of(letter.organ()));
        data.put(
                "organPoints",
                Math.min(
                        LARGEST_ORGAN_POINTS, TEXT_WIDTH_POINTS / letter.organ().length()));
        data.put("number", letter.number());
        data.put("matterNumber", PrintableText.of(letter.content().text(ContentField.MATTER_NUMBER)));
        data.put("addressee", PrintableText.of(letter.addressee().name()));
        data.put("body", new RawString(body.html(form -> form != Form.COPIES)));
        data.put("copies", new RawString(body.html(form -> form == Form.COPIES)));
        data.put("date", ChineseText.date(letter.issuedOn()));
        data.put("isoDate", letter.issuedOn().toString());
        data.put("verificationUrl", letter.verificationUrl());
        data.put("fallbackFamilies", fallbackFamilies);
        data.put("qrCode", QrCode.dataUri(letter.verificationUrl()));
        data.put("verificationCode", letter.verificationCode());
        return template.render(data);
    }

    private static String read(String name) {
        var resource = "/letters/" + name + ".html";
        try (var stream = Layout.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("layout " + resource + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
