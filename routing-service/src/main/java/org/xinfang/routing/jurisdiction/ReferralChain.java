package org.xinfang.routing.jurisdiction;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinfang.routing.organ.Level;
import org.xinfang.routing.organ.Organ;
import org.xinfang.routing.organ.OrganCode;
import org.xinfang.routing.organ.Organs;
import org.xinfang.routing.organ.RegionCode;
import org.xinfang.routing.table.CsvTable;

/**
 * The way of a claim from desk to desk (分级转送): from the registering petition department down through those of the levels
 * between, to the organ in charge. Each level has its internal target of days ({@code jurisdiction/tiers.csv}); together they
 * stay inside the fifteen days of art. 22(1). An accusation goes straight to its organ: nobody between may see it (art. 30(3)).
 */
final class ReferralChain {
    private final Organs organs;
    private final Map<Level, Integer> days = CsvTable.read("jurisdiction/tiers.csv").stream()
            .collect(toUnmodifiableMap(
                    row -> Level.valueOf(row.text("level")), row -> Integer.parseInt(row.text("days"))));

    ReferralChain(Organs organs) {
        this.organs = organs;
    }

    /**
     * One desk hands on to the next.
     *
     * @param from who hands on
     * @param to who receives
     * @param days natural days it should take at most
     * @param by day by which the next should have it, counted from the first receipt
     */
    record Hop(Organ from, Organ to, int days, LocalDate by) {}

    /** The way; empty when the registering organ is itself in charge. */
    List<Hop> between(Organ registrar, Organ target, LocalDate receivedOn, boolean sealed) {
        List<Hop> hops = new ArrayList<>();
        Organ desk = registrar;
        LocalDate at = receivedOn;
        while (!desk.equals(target)) {
            Organ next = sealed ? target : next(desk, target);
            int take = days.getOrDefault(desk.level(), 0);
            at = at.plusDays(take);
            hops.add(new Hop(desk, next, take, at));
            desk = next;
        }
        return List.copyOf(hops);
    }

    /**
     * The petition department one level down towards the target; the target where there is none between. Each step goes down,
     * also where a department has been succeeded by one of another level, so the way ends.
     */
    private Organ next(Organ desk, Organ target) {
        return Optional.of(desk)
                .filter(Organ::petitionDepartment)
                .flatMap(
                        petition -> stepDown(desk.code().region(), target.code().region()))
                .flatMap(region -> organs.acting(new OrganCode(region, Organ.PETITION)).stream()
                        .findFirst())
                .filter(petition -> desk.level().above(petition.level()))
                .orElse(target);
    }

    private static Optional<RegionCode> stepDown(RegionCode from, RegionCode to) {
        Level below = Level.values()[Math.min(from.level().ordinal() + 1, Level.TOWNSHIP.ordinal())];
        return from.covers(to) && below != from.level() ? to.at(below) : Optional.empty();
    }
}
