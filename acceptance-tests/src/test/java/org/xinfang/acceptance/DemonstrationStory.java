package org.xinfang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.xinfang.localstack.demo.Demonstration;
import org.xinfang.localstack.demo.Outcome;
import org.xinfang.localstack.office.Clerk;

@DisplayName("演示：每件信访事项的办理结果与法定结果一致")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemonstrationStory {
    @RegisterExtension
    static final RunningPlatform PLATFORM = RunningPlatform.fresh();

    private static List<Outcome> outcomes = List.of();

    @Test
    @Order(1)
    @DisplayName("办理过程中告知服务被强行终止，文书不遗漏、不重复")
    void everyMatterEndsAsTheLawAsksThoughTheNoticeServiceIsKilledMeanwhile() throws IOException {
        AtomicBoolean killed = new AtomicBoolean();
        outcomes = demonstration(killed).run();
        assertThat(killed).as("the notice-service was killed").isTrue();
        assertThat(outcomes)
                .hasSize(24)
                .allSatisfy(outcome ->
                        assertThat(outcome.faults()).as(outcome.matter().id()).isEmpty());
    }

    @Test
    @Order(2)
    @DisplayName("文号按机关、年份、种类连续，每份文书一个文号")
    void documentNumbersHaveNoGapsAndNoTwins() {
        Map<String, TreeSet<Integer>> series = new TreeMap<>();
        for (Outcome outcome : outcomes) {
            for (JsonNode notice : outcome.notices()) {
                String number = notice.path("number").asText("");
                if (!number.isEmpty()) {
                    String prefix = number.substring(0, number.indexOf('〕'));
                    int sequence = Integer.parseInt(number.replaceAll(".*〕(\\d+)号", "$1"));
                    assertThat(series.computeIfAbsent(prefix, key -> new TreeSet<>())
                                    .add(sequence))
                            .as("%s is the only one", number)
                            .isTrue();
                }
            }
        }
        assertThat(series).isNotEmpty().allSatisfy((prefix, numbers) -> {
            assertThat(numbers.first()).as(prefix).isEqualTo(1);
            assertThat(numbers.last()).as(prefix).isEqualTo(numbers.size());
        });
    }

    @Test
    @Order(3)
    @DisplayName("再次运行不重复登记")
    void aSecondRunRegistersNothingAgain() throws IOException {
        Demonstration again = demonstration(new AtomicBoolean(true));
        int before = again.registeredSoFar();
        List<Outcome> repeated = again.run();
        assertThat(again.registeredSoFar()).isEqualTo(before);
        assertThat(repeated)
                .extracting(outcome -> outcome.run().number())
                .containsExactlyElementsOf(
                        outcomes.stream().map(outcome -> outcome.run().number()).toList());
    }

    @Test
    @Order(4)
    @DisplayName("第三十四条：依法履职、意见建议事项不计算六十日办理期限")
    void onlyThePetitionProcedureHasAHandlingPeriod() {
        for (Outcome outcome : outcomes) {
            boolean petition = outcome.matter().expectedClaims().stream()
                    .anyMatch(claim -> claim.path("claimKind").asText().equals("F1")
                            && !outcome.matter().expectedNotices().contains("DOC-08"));
            boolean sixtyDays = outcome.limits().stream()
                    .anyMatch(limit -> limit.path("rule").asText().equals("TL-05"));
            assertThat(sixtyDays)
                    .as(outcome.matter().id())
                    .isEqualTo(petition && !outcome.matter().needsSupplement());
        }
    }

    /** Kills the notice-service once, in the middle of the matters. */
    private static Demonstration demonstration(AtomicBoolean killed) {
        return new Demonstration(PLATFORM.office(), PLATFORM.clock(), news -> {
            if (news.startsWith("C10") && killed.compareAndSet(false, true)) {
                PLATFORM.signal("notice-service", "KILL");
            }
        });
    }

    @Test
    @Order(5)
    @DisplayName("县级看不到其他县的信访事项")
    void aCountySeesNoMatterOfAnotherCounty() {
        Clerk elsewhere = Clerk.desk("140321-PETITION", "平定县信访局");
        for (Outcome outcome : outcomes) {
            if (!outcome.run().id().isEmpty()) {
                String path = "/api/v1/matters/" + outcome.run().id();
                for (String part : List.of("", "/progress", "/routing", "/handling")) {
                    assertThat(PLATFORM.office().get(elsewhere, path + part).status())
                            .as(outcome.matter().id() + part)
                            .isIn(404, 200)
                            .satisfies(status -> assertThat(status == 404
                                            || PLATFORM.office()
                                                    .get(elsewhere, path + part)
                                                    .body()
                                                    .isEmpty())
                                    .isTrue());
                }
            }
        }
    }
}
