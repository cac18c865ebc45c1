package org.xinfang.localstack.status;

import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.xinfang.localstack.state.Phase;

/** The status as people read it. */
public final class StatusTable {
    private static final String ROW = "%-17s %8s  %-10s %-7s %8s %9s  %s";

    private StatusTable() {}

    public static String of(StackStatus status) {
        StringJoiner lines = new StringJoiner(System.lineSeparator());
        lines.add(String.format(Locale.ROOT, ROW, "", "pid", "phase", "health", "memory", "restarts", "port"));
        for (ComponentStatus each : status.components()) {
            lines.add(String.format(
                    Locale.ROOT,
                    ROW,
                    each.name(),
                    each.pid() == null ? "-" : each.pid(),
                    each.phase().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    health(each),
                    each.memoryMebibytes() + " MiB",
                    each.restarts(),
                    each.port()));
        }
        lines.add("");
        lines.add("memory of all   " + status.memoryMebibytes() + " MiB");
        lines.add("legal time      " + status.legalTime());
        lines.add("consumer lag    " + lag(status.consumerLag()));
        if (!status.supervised()) {
            lines.add("The supervisor has ended; what still lives is stopped by: xinfang down");
        }
        return lines.toString();
    }

    private static String health(ComponentStatus status) {
        if (status.phase() == Phase.NOT_BUILT) {
            return "-";
        }
        return status.healthy() ? "up" : "down";
    }

    private static String lag(Map<String, Long> perGroup) {
        if (perGroup.isEmpty()) {
            return "no consumer group";
        }
        StringJoiner groups = new StringJoiner(", ");
        perGroup.forEach((group, lag) -> groups.add(group + " " + lag));
        return groups.toString();
    }
}
