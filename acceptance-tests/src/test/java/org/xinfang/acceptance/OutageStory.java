package org.xinfang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.xinfang.localstack.office.Answer;
import org.xinfang.localstack.office.Clerk;
import org.xinfang.localstack.office.Office;

/** What others notice when a part of the platform is away: nothing accepted is lost, and the rest goes on. */
@DisplayName("部分组件中断：已登记的不丢失，其余照常")
class OutageStory {
    private static final Clerk DESK = Clerk.desk("140108-PETITION", "尖草坪区信访局");

    @RegisterExtension
    static final RunningPlatform PLATFORM = RunningPlatform.shared();

    private final Office office = PLATFORM.office();

    @Test
    void withoutKafkaRegistrationSucceedsAndTheRestCatchesUp() {
        PLATFORM.signal("kafka", "STOP");
        String matter;
        try {
            matter = register();
            assertThat(office.get(DESK, "/api/v1/matters/" + matter).status()).isEqualTo(200);
            // The deadline-service cannot have heard of it yet.
            assertThat(office.get(DESK, "/api/v1/matters/" + matter + "/time-limits")
                            .status())
                    .isEqualTo(404);
        } finally {
            PLATFORM.signal("kafka", "CONT");
        }
        office.await(DESK, "/api/v1/matters/" + matter + "/time-limits", "TL-01", limits -> limits.size() == 1);
        office.await(
                DESK,
                "/api/v1/matters/" + matter + "/notices",
                "DOC-01",
                notices -> notices.toString().contains("ISSUED"));
    }

    @Test
    void aServiceThatIsDownAnswers503ForItsRoutesOnlyAndComesBack() {
        String matter = register();
        String notices = "/api/v1/matters/" + matter + "/notices";
        String timeLimits = "/api/v1/matters/" + matter + "/time-limits";
        office.await(DESK, notices, "DOC-01", found -> found.size() == 1);
        // Each service hears of the matter on its own; only what has arrived can be read while another is away.
        office.await(DESK, timeLimits, "TL-01", found -> found.size() == 1);
        long before = PLATFORM.process("notice-service").pid();
        PLATFORM.signal("notice-service", "KILL");
        Answer down = await().atMost(Duration.ofSeconds(5))
                .until(() -> office.get(DESK, notices), answer -> !answer.isSuccess());
        assertThat(down.status()).isEqualTo(503);
        assertThat(down.problem()).isEqualTo("service-unavailable");
        assertThat(office.get(DESK, "/api/v1/matters/" + matter).status()).isEqualTo(200);
        assertThat(office.get(DESK, timeLimits).status()).isEqualTo(200);
        // The supervisor starts it again; nothing has to be done by hand.
        office.await(DESK, notices, "the notice-service again", found -> found.size() == 1);
        assertThat(PLATFORM.process("notice-service").pid()).isNotEqualTo(before);
    }

    private String register() {
        return office.post(
                        DESK,
                        "/api/v1/matters",
                        Map.of(
                                "channel", "CALL",
                                "receivedAt",
                                        PLATFORM.clock().now().minusHours(2).toString(),
                                "region", Map.of("code", "140108", "name", "尖草坪区"),
                                "petitioners", List.of(Map.of("name", "郑强", "phone", "13900000000")),
                                "text", "门口的路坏了三年，请修。"))
                .required()
                .body()
                .path("id")
                .asText();
    }
}
