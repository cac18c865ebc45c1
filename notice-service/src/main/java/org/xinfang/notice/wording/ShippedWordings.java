package org.xinfang.notice.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.xinfang.notice.document.DocumentKind;

/** The wordings that come with the service: version 1 of each document. */
public final class ShippedWordings {
    /** Name of the version that ships. */
    public static final String VERSION = "1";

    private static final Map<DocumentKind, Wording> BY_KIND = read();

    private ShippedWordings() {}

    public static Wording of(DocumentKind kind) {
        return Objects.requireNonNull(BY_KIND.get(kind));
    }

    private static Map<DocumentKind, Wording> read() {
        var byKind = new EnumMap<DocumentKind, Wording>(DocumentKind.class);
        for (var kind : DocumentKind.values()) {
            byKind.put(kind, read("/wordings/" + kind.code() + ".txt"));
        }
        return byKind;
    }

    private static Wording read(String resource) {
        return switch (Wording.read(VERSION, text(resource))) {
            case Wording wording -> wording;
            case Reading.Unreadable unreadable -> throw new IllegalStateException(resource + ": " + unreadable);
        };
    }

    private static String text(String resource) {
        try (var stream = ShippedWordings.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("wording " + resource + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
