package org.xinfang.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Published schemas follow the records, and released ones only grow")
class SchemasTest {
    private static final boolean UPDATE = Boolean.getBoolean("contracts.update");

    @ParameterizedTest
    @EnumSource(EventType.class)
    void theCommittedSchemaIsThatOfTheRecord(EventType type) throws IOException {
        Path file = Wire.schema(type);
        JsonNode current = WireSchema.of(type);
        if (Files.exists(file)) {
            List<String> breaks = SchemaGrowth.breaks(Wire.read(file), current);
            assertEquals(List.of(), breaks, type.wireName() + " is released: publish a new version beside it instead");
        }
        if (UPDATE) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, Wire.pretty(current));
        }
        assertTrue(Files.exists(file), () -> "no schema " + file + howTo());
        assertEquals(Files.readString(file), Wire.pretty(current), () -> "unreviewed change of " + file + howTo());
    }

    private static String howTo() {
        return ": run mvn -pl contracts test -Dtest=SchemasTest -Dcontracts.update=true and review the difference";
    }
}
