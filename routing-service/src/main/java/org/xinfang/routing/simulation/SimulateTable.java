package org.xinfang.routing.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.platform.web.Page;
import org.xinfang.routing.diversion.DiversionTable;
import org.xinfang.routing.diversion.DiversionTable.ClaimFacts;
import org.xinfang.routing.edition.DiversionTables;
import org.xinfang.routing.matter.Claim;
import org.xinfang.routing.matter.RouteAdvice;
import org.xinfang.routing.matter.RoutedMatter;
import org.xinfang.routing.matter.RoutedMatters;
import org.xinfang.routing.organ.RegionCode;
import org.xinfang.routing.simulation.Simulated.Change;
import org.xinfang.routing.simulation.Simulated.RouteByTable;

/** Tries a version of the table on matters that are classified; nothing changes. */
@ApplicationScoped
@Transactional
class SimulateTable {
    private final DiversionTables tables;
    private final RoutedMatters matters;
    private final LegalClock clock;

    SimulateTable(DiversionTables tables, RoutedMatters matters, LegalClock clock) {
        this.tables = tables;
        this.matters = matters;
        this.clock = clock;
    }

    /**
     * @param region only matters that its organs registered
     * @param cleared whether the caller may know of accusations (art. 30(3)); they are left out otherwise
     * @return empty when there is no such version
     */
    Optional<Simulated> run(String version, RegionCode region, boolean cleared, int page, int size) {
        return tables.version(version)
                .map(tried ->
                        compare(tried, tables.on(clock.today()), matters.classifiedIn(region, page, size), cleared));
    }

    private static Simulated compare(
            DiversionTable tried, DiversionTable inForce, Page<RoutedMatter> past, boolean cleared) {
        List<Change> changes = past.items().stream()
                .flatMap(matter -> matter.claims().stream()
                        .filter(claim -> cleared || !claim.sealed())
                        .flatMap(claim -> change(tried, inForce, matter, claim)))
                .toList();
        return new Simulated(tried.version(), inForce.version(), changes, past.total(), past.page(), past.size());
    }

    private static Stream<Change> change(
            DiversionTable tried, DiversionTable inForce, RoutedMatter matter, Claim claim) {
        ClaimFacts facts = RouteAdvice.facts(matter, claim);
        @Nullable RouteByTable before = route(inForce, facts);
        @Nullable RouteByTable after = route(tried, facts);
        return Objects.equals(before, after)
                ? Stream.empty()
                : Stream.of(new Change(matter.matter(), matter.number(), claim.number(), claim.kind(), before, after));
    }

    private static @Nullable RouteByTable route(DiversionTable table, ClaimFacts facts) {
        return table.judge(facts).map(RouteByTable::of).orElse(null);
    }
}
