package org.xinfang.intake.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.OrganRef;
import org.xinfang.contracts.handling.plan.PlanTaskSet;
import org.xinfang.contracts.routing.MatterClassified;
import org.xinfang.contracts.routing.MatterReferred;
import org.xinfang.contracts.routing.OrganChanged;
import org.xinfang.contracts.routing.RepeatMerged;
import org.xinfang.contracts.routing.RepeatSeparated;

/** What routing-service tells of a matter, to be given to the service under test. */
public final class Events26 {
    public static final OrganRef XIAODIAN = new OrganRef("140105-PETITION", "太原市小店区信访局");
    public static final OrganRef TRANSPORT = new OrganRef("140105-TRANSPORT", "太原市小店区交通运输局");
    public static final OrganRef DISCIPLINE = new OrganRef("140105-DISCIPLINE", "太原市小店区纪委监委");

    private Events26() {}

    /** Claims numbered from 1, sealed or not. */
    public static MatterClassified classified(String matter, boolean... sealed) {
        List<MatterClassified.Claim> claims = java.util.stream.IntStream.range(0, sealed.length)
                .mapToObj(place -> sealed[place]
                        ? new MatterClassified.Claim(place + 1, "ACCUSATION", true, "", List.of())
                        : new MatterClassified.Claim(place + 1, "SUGGESTION", false, "S1", List.of("交通运输")))
                .toList();
        return new MatterClassified(UUID.fromString(matter), XIAODIAN, claims, List.of());
    }

    public static MatterReferred referred(String matter, int claim, OrganRef to) {
        return sent(matter, claim, to, false);
    }

    /** The second matter's claim was merged into the first one's, which the organ has in hand. */
    public static RepeatMerged merged(String earlier, String repeat, OrganRef organInCharge) {
        return new RepeatMerged(
                UUID.fromString(repeat),
                "140105202604150002",
                1,
                LocalDate.of(2026, 4, 15),
                XIAODIAN,
                "经办人甲",
                LocalDate.of(2026, 4, 17),
                UUID.fromString(earlier),
                "140105202603020001",
                1,
                organInCharge,
                1,
                "建议把3路车往前延伸一站。",
                true);
    }

    /** The merge was a mistake. */
    public static RepeatSeparated separated(RepeatMerged merged) {
        return new RepeatSeparated(
                merged.matter(),
                merged.number(),
                merged.claim(),
                XIAODIAN,
                "经办人乙",
                LocalDate.of(2026, 4, 21),
                merged.mergedOn(),
                merged.earlierMatter(),
                merged.earlierNumber(),
                merged.earlierClaim(),
                merged.organInCharge(),
                "两件建议涉及不同的公交线路。");
    }

    public static MatterReferred handedOverSealed(String matter, int claim, OrganRef to) {
        return sent(matter, claim, to, true);
    }

    /** What handling-service tells when an organ gets a task of a resolution plan. */
    public static PlanTaskSet planTask(String matter, int claim, OrganRef organ) {
        return new PlanTaskSet(
                UUID.fromString(matter),
                "140105202603020001",
                claim,
                UUID.randomUUID(),
                1,
                new OrganRef("140105-HOUSING", "太原市小店区住房和城乡建设局"),
                organ,
                LocalDate.of(2026, 4, 10),
                LocalDate.of(2026, 3, 16));
    }

    public static OrganChanged organ(OrganRef organ) {
        return organ(organ, null);
    }

    /** An organ of a directory with this many organs. */
    public static OrganChanged organ(OrganRef organ, @Nullable Integer directorySize) {
        int dash = organ.code().indexOf('-');
        return new OrganChanged(
                organ.code(),
                organ.name(),
                organ.code().substring(0, dash),
                organ.code().substring(dash + 1),
                "COUNTY",
                organ.code().endsWith("-PETITION"),
                null,
                null,
                LocalDate.of(2022, 5, 1),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                directorySize);
    }

    private static MatterReferred sent(String matter, int claim, OrganRef to, boolean sealed) {
        return new MatterReferred(
                UUID.fromString(matter),
                "140105202603020001",
                claim,
                UUID.randomUUID(),
                XIAODIAN,
                to,
                LocalDate.of(2026, 3, 4),
                sealed ? "ACCUSATION" : "SUGGESTION",
                sealed,
                sealed ? null : "S1",
                sealed ? "DISCIPLINE" : "STUDY",
                List.of("22(1)"),
                sealed ? List.of() : List.of("交通运输"),
                sealed ? null : "建议把3路车往前延伸一站。",
                true);
    }
}
