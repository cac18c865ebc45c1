package org.xinfang.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SchemaGrowthTest {
    private static final JsonNode RELEASED = schema("{`type`: `object`, `required`: [`a`], `properties`:"
            + " {`a`: {`type`: `string`}, `b`: {`type`: `array`, `items`: {`type`: `integer`}}}}");

    @Test
    void anOptionalFieldMoreIsCompatible() {
        assertEquals(
                List.of(),
                breaks("`required`: [`a`], `properties`: {`a`: {`type`: `string`},"
                        + " `b`: {`type`: `array`, `items`: {`type`: `integer`}}, `c`: {`type`: [`string`, `null`]}}"));
    }

    @Test
    void aRemovedFieldBreaks() {
        assertEquals(List.of(".b was removed"), breaks("`required`: [`a`], `properties`: {`a`: {`type`: `string`}}"));
    }

    @Test
    void aChangedTypeBreaksAlsoInsideAList() {
        assertEquals(
                List.of(".a changed its type", ".b[] changed its type"),
                breaks("`required`: [`a`], `properties`: {`a`: {`type`: `string`, `format`: `date`},"
                        + " `b`: {`type`: `array`, `items`: {`type`: `string`}}}"));
    }

    @Test
    void aNewRequiredFieldBreaks() {
        assertEquals(
                List.of(".c became required"),
                breaks("`required`: [`a`, `c`], `properties`: {`a`: {`type`: `string`},"
                        + " `b`: {`type`: `array`, `items`: {`type`: `integer`}}, `c`: {`type`: `string`}}"));
    }

    private static List<String> breaks(@Nullable String body) {
        return SchemaGrowth.breaks(RELEASED, schema("{`type`: `object`, " + body + "}"));
    }

    private static JsonNode schema(String json) {
        try {
            return Wire.JSON.readTree(json.replace('`', '"'));
        } catch (java.io.IOException malformed) {
            throw new java.io.UncheckedIOException(malformed);
        }
    }
}
