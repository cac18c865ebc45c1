package org.xinfang.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.xinfang.localstack.office.Office;

/**
 * What the platform made of a matter, read back through the gateway, and where that differs from what the law asks for.
 *
 * @param matter the matter with its expected outcome
 * @param run what was done
 * @param limits its time limits
 * @param notices its documents
 */
public record Outcome(DemoMatter matter, MatterRun.Result run, List<JsonNode> limits, List<JsonNode> notices) {

    /** Reads it back, as soon as every expected document is issued. */
    static Outcome read(Office office, DemoMatter matter, MatterRun.Result run) {
        if (run.id().isEmpty()) {
            return new Outcome(matter, run, List.of(), List.of());
        }
        String path = "/api/v1/matters/" + run.id();
        JsonNode notices = office.settled(
                        run.desk().clerk(),
                        path + "/notices",
                        found -> issued(nodes(found)).containsAll(matter.expectedNotices())
                                && nodes(found).stream().noneMatch(Outcome::isUnderWay))
                .body();
        JsonNode limits = office.await(
                        run.desk().clerk(),
                        path + "/time-limits",
                        "the limits of " + matter.id(),
                        found -> found.size() > 0)
                .body();
        return new Outcome(matter, run, nodes(limits), nodes(notices));
    }

    /** Everything that is not as it must be; empty when the outcome is right. */
    public List<String> faults() {
        return java.util.stream.Stream.of(registration(), claims(), timeLimits(), documents(), anonymity())
                .flatMap(List::stream)
                .toList();
    }

    private List<String> registration() {
        boolean refused = run.id().isEmpty();
        boolean expected = !matter.refusal().isEmpty();
        return refused == expected ? List.of() : List.of(expected ? "须不予登记而登记了" : "未登记：" + run.refusal());
    }

    private List<String> claims() {
        List<String> expected = matter.expectedClaims().stream()
                .map(claim -> claim.path("category").asText() + " "
                        + claim.path("claimKind").asText())
                .toList();
        List<String> actual = nodes(run.routing().path("claims")).stream()
                .map(claim -> claim.path("category").asText() + " "
                        + claim.path("claimKind").asText())
                .toList();
        return expected.equals(actual) ? List.of() : List.of("诉求 " + actual + "，应为 " + expected);
    }

    private List<String> timeLimits() {
        return matter.expectedLimits().stream()
                .filter(expected -> limits.stream()
                        .noneMatch(limit -> same(limit, expected, "rule", "rule")
                                && same(limit, expected, "dayZero", "day0")
                                && same(limit, expected, "strictDue", "strictDue")
                                && same(limit, expected, "legalDue", "legalDue")))
                .map(expected -> "期限不符，应为 " + expected)
                .toList();
    }

    private List<String> documents() {
        List<String> missing = matter.expectedNotices().stream()
                .filter(document -> !issued(notices).contains(document))
                .toList();
        return missing.isEmpty() ? List.of() : List.of("缺少文书 " + missing);
    }

    /** Nobody can be notified of an anonymous matter (art. 23(2)); a handling period runs in the petition procedure only. */
    private List<String> anonymity() {
        boolean anonymous =
                matter.content().path("petitioners").path(0).path("anonymous").asBoolean();
        boolean told = notices.stream()
                .anyMatch(notice -> notice.path("addressee").asText().equals("PETITIONER")
                        && notice.path("state").asText().equals("ISSUED"));
        return anonymous && told ? List.of("匿名信访不应制发告知书") : List.of();
    }

    private static boolean isUnderWay(JsonNode notice) {
        return List.of("UNADDRESSED", "WAITING").contains(notice.path("state").asText());
    }

    private static boolean same(JsonNode limit, JsonNode expected, String field, String expectedField) {
        return limit.path(field).asText().equals(expected.path(expectedField).asText());
    }

    private static TreeSet<String> issued(List<JsonNode> notices) {
        TreeSet<String> documents = new TreeSet<>();
        notices.stream()
                .filter(notice -> notice.path("state").asText().equals("ISSUED"))
                .forEach(notice -> documents.add(notice.path("document").asText()));
        return documents;
    }

    static List<JsonNode> nodes(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
