package org.xinfang.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Prints outcomes as a table in which Chinese letters take two places. */
final class OutcomeTable {
    private static final List<String> HEAD = List.of("事项", "信访件编号", "类别", "承办（引导）机关", "期限（届满日）", "文书", "核对");

    private OutcomeTable() {}

    static String of(List<Outcome> outcomes) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        outcomes.forEach(outcome -> rows.add(row(outcome)));
        int[] widths = new int[HEAD.size()];
        rows.forEach(row -> {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], width(row.get(column)));
            }
        });
        return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining(System.lineSeparator()));
    }

    private static List<String> row(Outcome outcome) {
        List<JsonNode> claims = Outcome.nodes(outcome.run().routing().path("claims"));
        return List.of(
                outcome.matter().id(),
                outcome.run().number().isEmpty() ? "不予登记" : outcome.run().number(),
                join(claims, OutcomeTable::category) + (outcome.run().corrected() ? "（改正）" : ""),
                outcome.run().number().isEmpty()
                        ? outcome.run().refusal()
                        : join(
                                claims,
                                claim -> claim.path("referrals")
                                        .path(0)
                                        .path("to")
                                        .path("name")
                                        .asText("—")),
                outcome.limits().stream()
                        .filter(limit -> !limit.path("state").asText().equals("CANCELLED"))
                        .map(limit -> limit.path("rule").asText() + " "
                                + limit.path("legalDue").asText().substring(5))
                        .sorted()
                        .distinct()
                        .collect(Collectors.joining("，")),
                outcome.notices().stream()
                        .filter(notice -> notice.path("state").asText().equals("ISSUED"))
                        .map(notice -> notice.path("document").asText().substring(4))
                        .sorted()
                        .distinct()
                        .collect(Collectors.joining(" ")),
                outcome.faults().isEmpty() ? "✓" : "✗");
    }

    private static String category(JsonNode claim) {
        String name = switch (claim.path("category").asText()) {
            case "SUGGESTION" -> "建议";
            case "ACCUSATION" -> "检举";
            case "APPEAL" -> "诉求";
            default -> "";
        };
        return name + " " + claim.path("claimKind").asText();
    }

    private static String join(List<JsonNode> claims, java.util.function.Function<JsonNode, String> part) {
        return claims.stream().map(part).collect(Collectors.joining("；"));
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = cells.get(column);
            line.append(cell).append(" ".repeat(widths[column] - width(cell) + 2));
        }
        return line.toString().stripTrailing();
    }

    /** Places a text takes on a terminal. */
    static int width(String text) {
        return text.codePoints()
                .map(letter -> letter < 0x1100 || letter == '—' || letter == '✓' || letter == '✗' ? 1 : 2)
                .sum();
    }
}
