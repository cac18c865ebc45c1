package org.xinfang.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.json.JsonObject;
import io.vertx.json.schema.Draft;
import io.vertx.json.schema.JsonSchema;
import io.vertx.json.schema.JsonSchemaOptions;
import io.vertx.json.schema.OutputFormat;
import io.vertx.json.schema.OutputUnit;
import io.vertx.json.schema.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinfang.contracts.routing.MatterReferred;

@DisplayName("Yesterday's samples are today's events")
class SamplesTest {

    static Stream<Arguments> samples() {
        return Arrays.stream(EventType.values())
                .flatMap(type -> Wire.samples(type).stream().map(sample -> Arguments.of(type, sample)));
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void everyEventTypeHasASample(EventType type) {
        assertFalse(Wire.samples(type).isEmpty(), "no sample of " + type.wireName());
    }

    @Test
    void everySampleBelongsToAnEventType() throws IOException {
        List<Path> known = samples().map(sample -> (Path) sample.get()[1]).toList();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/samples"))) {
            List<Path> orphans = files.filter(Files::isRegularFile)
                    .filter(file -> !known.contains(file))
                    .toList();
            assertEquals(List.of(), orphans);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theRecordReadsItStrictlyAndWritesItAgain(EventType type, Path file) throws JsonProcessingException {
        JsonNode sample = Wire.read(file);
        Record event = Wire.JSON.treeToValue(sample, type.payload());
        JsonNode written = Wire.JSON.readTree(Wire.JSON.writeValueAsString(event));
        assertEquals(said(sample), said(written));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theSchemaAcceptsIt(EventType type, Path file) {
        OutputUnit verdict = verdict(type, Wire.read(file));
        assertTrue(verdict.getValid(), () -> file + ": " + verdict.getErrors());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theSchemaRefusesItWithoutARequiredField(EventType type, Path file) {
        for (JsonNode required : Wire.read(Wire.schema(type)).path("required")) {
            ObjectNode poorer = Wire.read(file).deepCopy();
            poorer.remove(required.asText());
            assertFalse(verdict(type, poorer).getValid(), () -> type.wireName() + " without " + required);
        }
    }

    @Test
    @DisplayName("第三十条第三款：封闭流转的移送不带内容")
    void aSealedReferralSaysNothingOfItsContent() throws JsonProcessingException {
        Path sealed = Wire.samples(EventType.MATTER_REFERRED).stream()
                .filter(file -> file.endsWith("1.sealed.json"))
                .findFirst()
                .orElseThrow();
        MatterReferred referred = Wire.JSON.treeToValue(Wire.read(sealed), MatterReferred.class);
        assertTrue(referred.sealed());
        assertTrue(referred.claimText() == null && referred.claimKind() == null);
        assertEquals(List.of(), referred.contentClasses());
    }

    private static OutputUnit verdict(EventType type, JsonNode event) {
        JsonSchemaOptions options = new JsonSchemaOptions()
                .setBaseUri("urn:xinfang")
                .setDraft(Draft.DRAFT202012)
                .setOutputFormat(OutputFormat.Basic);
        JsonSchema schema =
                JsonSchema.of(new JsonObject(Wire.read(Wire.schema(type)).toString()));
        return Validator.create(schema, options).validate(new JsonObject(event.toString()));
    }

    /** The same without nulls: a field that came later is null in an older sample's event. */
    private static JsonNode said(JsonNode node) {
        List<String> nulls = new ArrayList<>();
        node.properties().forEach(field -> {
            if (field.getValue().isNull()) {
                nulls.add(field.getKey());
            } else {
                said(field.getValue());
            }
        });
        if (node instanceof ObjectNode fields) {
            fields.remove(nulls);
        }
        node.forEach(SamplesTest::said);
        return node;
    }
}
