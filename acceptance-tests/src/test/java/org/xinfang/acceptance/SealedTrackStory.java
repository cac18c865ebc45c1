package org.xinfang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.xinfang.contracts.Topics;
import org.xinfang.localstack.office.Clerk;
import org.xinfang.localstack.office.Office;
import org.xinfang.localstack.office.OrganInCharge;
import org.xinfang.localstack.office.RegistrationDesk;

/** A mixed letter: a suggestion, an accusation, a demand. The accusation leaves no trace on the way of the others. */
@DisplayName("检举控告封闭流转：《信访工作条例》第三十条第三款")
class SealedTrackStory {
    private static final String SECRET = "社区主任李某收了物业两万元好处费";

    @RegisterExtension
    static final RunningPlatform PLATFORM = RunningPlatform.shared();

    private final Office office = PLATFORM.office();

    @Test
    void anAccusationInAMixedLetterReachesTheDisciplineOrganAndNobodyElse() {
        RegistrationDesk desk = new RegistrationDesk(office, Clerk.desk("140200-PETITION", "大同市信访局"));
        String matter = desk.register(
                        "story-sealed-track",
                        Map.of(
                                "channel", "LETTER",
                                "receivedAt",
                                        PLATFORM.clock().now().minusHours(1).toString(),
                                "region", Map.of("code", "140212", "name", "新荣区"),
                                "petitioners", List.of(Map.of("name", "吴美丽", "phone", "13900000000")),
                                "text", "一、小区垃圾桶太少，建议增加。二、" + SECRET + "，有转账记录。三、供热公司多收我家2025年采暖费1260元，要求退还。"))
                .required()
                .body()
                .path("id")
                .asText();
        String path = "/api/v1/matters/" + matter;

        Clerk uncleared = new Clerk(
                "uncleared.140200-petition", "未授权人员", "140200-PETITION", "大同市信访局", List.of("registrar", "dispatcher"));
        JsonNode withheld = office.await(uncleared, path + "/routing", "the routing", body -> body.has("stage"))
                .body();
        assertThat(withheld.toString()).doesNotContain("好处费");

        desk.classify(matter, List.of("S1", "A1", "E1"));
        JsonNode routing = desk.dispatch(matter, PLATFORM.clock().now().toLocalDate());
        List<JsonNode> referrals = new ArrayList<>();
        routing.path("claims").forEach(claim -> claim.path("referrals").forEach(referrals::add));
        assertThat(referrals).hasSize(3);

        JsonNode sealed = referrals.get(1);
        assertThat(sealed.path("to").path("code").asText()).endsWith("-DISCIPLINE");
        OrganInCharge discipline = organ(sealed);
        discipline.receive(matter, sealed);
        assertThat(office.get(discipline.handler(), path + "/routing")
                        .required()
                        .body()
                        .toString())
                .contains("好处费");
        // Of the letter's three claims the discipline organ was sent one; the whole letter is its evidence.
        assertThat(office.await(discipline.handler(), path, "the letter", body -> body.has("content"))
                        .body()
                        .toString())
                .contains(SECRET);

        for (JsonNode open : List.of(referrals.get(0), referrals.get(2))) {
            OrganInCharge other = organ(open);
            other.receive(matter, open);
            other.handle(matter, open.path("claim").asInt());
            for (String part : List.of("", "/progress", "/routing", "/notices", "/time-limits", "/handling")) {
                assertThat(office.get(other.handler(), path + part).body().toString())
                        .as(other.handler().organ() + part)
                        .doesNotContain("好处费")
                        .doesNotContain("DISCIPLINE")
                        .doesNotContain("纪律检查");
            }
        }

        // An uncleared clerk of the registering organ knows of the matter, not of its content any more.
        assertThat(office.get(uncleared, path).required().body().has("content")).isFalse();

        office.await(
                desk.clerk(),
                path + "/notices",
                "DOC-23",
                notices -> notices.toString().contains("DOC-23"));
        for (String topic : List.of(
                Topics.INTAKE, Topics.ROUTING, Topics.HANDLING, Topics.DEADLINE, Topics.NOTICE, Topics.ORGANS)) {
            assertThat(bytesOn(topic))
                    .as(topic)
                    .isNotEmpty()
                    .doesNotContain("好处费")
                    .doesNotContain("李某");
        }
        assertThat(bytesOn(Topics.INTAKE_RESTRICTED)).contains(SECRET);
    }

    private OrganInCharge organ(JsonNode referral) {
        return new OrganInCharge(
                office,
                referral.path("to").path("code").asText(),
                referral.path("to").path("name").asText());
    }

    /** All that travels on a topic, keys and values. */
    private static String bytesOn(String topic) {
        StringBuilder all = new StringBuilder();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", PLATFORM.address("kafka")),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(message -> all.append(new String(message.value(), StandardCharsets.UTF_8)));
            }
        }
        return all.toString();
    }
}
