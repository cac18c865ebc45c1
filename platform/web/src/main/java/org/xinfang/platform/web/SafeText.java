package org.xinfang.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.io.IOException;
import java.io.Serial;

/**
 * Reads text that can be stored and printed: no U+0000 (PostgreSQL refuses it), no other control characters than line
 * breaks and tabs, no half of a surrogate pair.
 */
final class SafeText extends StringDeserializer {
    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken().isNumeric() || parser.currentToken().isBoolean()) {
            context.handleUnexpectedToken(String.class, parser);
        }
        String text = super.deserialize(parser, context);
        if (text != null && text.codePoints().anyMatch(SafeText::forbidden)) {
            throw new ForbiddenCharacter(parser);
        }
        return text;
    }

    private static boolean forbidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint != '\n' && codePoint != '\r' && codePoint != '\t';
            case Character.SURROGATE -> true;
            default -> false;
        };
    }

    /** Tells the field; Jackson adds the path while it passes through. The value itself is not repeated. */
    static final class ForbiddenCharacter extends InvalidFormatException {
        @Serial
        private static final long serialVersionUID = 1L;

        ForbiddenCharacter(JsonParser parser) {
            super(parser, "forbidden character", "", String.class);
        }
    }
}
