package org.xinfang.routing.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The text of a CSV file as spreadsheets save it: UTF-8 with or without a byte order mark, or GB18030, which Chinese editions
 * take. Bytes of the latter are hardly ever valid UTF-8 by chance, so the stricter reading comes first.
 */
public final class CsvBytes {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvBytes() {}

    /** The text without its byte order mark; empty when the bytes are neither. */
    public static Optional<String> text(byte[] bytes) {
        return Stream.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))
                .flatMap(charset -> strictly(bytes, charset).stream())
                .findFirst()
                .map(text -> text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    }

    /** The bytes that a spreadsheet opens as UTF-8. */
    public static byte[] of(String text) {
        return (BYTE_ORDER_MARK + text).getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException otherCharset) {
            return Optional.empty();
        }
    }
}
