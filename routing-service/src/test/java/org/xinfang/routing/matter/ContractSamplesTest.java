package org.xinfang.routing.matter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfang.contracts.EventType;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.intake.MatterContentRecorded;
import org.xinfang.routing.classification.Category;
import org.xinfang.routing.classification.Classifier;
import org.xinfang.routing.diversion.Way;
import org.xinfang.routing.referral.Dispatch;

@DisplayName("事件样例：仍能读懂，仍这样发出")
class ContractSamplesTest {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.enterprise"})
    void aRecordedContentStillBecomesASuggestion(String version) {
        MatterContentRecorded recorded =
                JSON.convertValue(sample("intake/matter-content-recorded/" + version), MatterContentRecorded.class);

        Content content = Content.of(recorded);

        assertTrue(content.notifiable());
        assertFalse(Classifier.shipped()
                .suggest(Content.petition(recorded))
                .claims()
                .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"APPEAL, 1", "ACCUSATION, 1.sealed"})
    void whatWeSendStillLooksLikeTheSample(Category category, String version) {
        JsonNode sample = sample("routing/matter-referred/" + version);

        JsonNode sent = JSON.valueToTree(dispatch(category).referred(true));

        assertEquals(fields(sample), fields(sent));
        assertEquals(sample.path("claimText").isNull(), sent.path("claimText").isNull());
        assertEquals(sample.path("sealed"), sent.path("sealed"));
    }

    private static Dispatch dispatch(Category category) {
        return new Dispatch(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "140106202603020001",
                new Dispatch.SentClaim(1, category, "F1", "PETITION", List.of("31(6)"), List.of("城乡建设"), "请兑现。"),
                Way.REFERRAL,
                new OrganRef("140106-PETITION", "太原市迎泽区信访局"),
                new OrganRef("140106001-GOVERNMENT", "太原市迎泽区人民政府柳巷街道办事处"),
                LocalDate.of(2026, 3, 4),
                Optional.empty(),
                true,
                List.of(),
                false);
    }

    private static Set<String> fields(JsonNode event) {
        Set<String> fields = new TreeSet<>();
        event.fieldNames().forEachRemaining(fields::add);
        return fields;
    }

    private static JsonNode sample(String name) {
        try (var file = EventType.class.getResourceAsStream("/samples/" + name + ".json")) {
            return JSON.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
