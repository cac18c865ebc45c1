package org.xinfang.intake.progress;

import static org.xinfang.intake.progress.LaterLines.staff;

import java.util.Optional;
import org.xinfang.contracts.routing.lead.LeadCaseConcluded;
import org.xinfang.contracts.routing.lead.LeadOfficialAppointed;
import org.xinfang.contracts.routing.lead.LeadStepRecorded;

/** Lines for claims that a leading official answers for (领导包案): that he did something, never what came out of it. */
final class LeadLines {
    private LeadLines() {}

    static Optional<TimelineLine> of(Record event) {
        return switch (event) {
            case LeadOfficialAppointed e ->
                staff(e.claim(), e.by(), "由" + e.organ().name() + e.official() + "包案");
            case LeadStepRecorded e ->
                staff(e.claim(), e.by(), "包案领导" + e.official() + "于 " + e.on() + " " + done(e.kind()));
            case LeadCaseConcluded e ->
                staff(e.claim(), e.by(), e.resolution().equals("RESOLVED") ? "包案结果：已化解" : "包案结果：未化解");
            default -> Optional.empty();
        };
    }

    private static String done(String kind) {
        return switch (kind) {
            case "READING" -> "阅办";
            case "RECEPTION" -> "接访";
            case "VISIT" -> "下访";
            case "COORDINATION" -> "召开协调会";
            case "CALL" -> "与信访人电话沟通";
            default -> "推动化解";
        };
    }
}
