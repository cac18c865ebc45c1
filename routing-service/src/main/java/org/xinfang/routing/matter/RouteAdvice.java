package org.xinfang.routing.matter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xinfang.platform.core.LegalClock;
import org.xinfang.routing.classification.Flag;
import org.xinfang.routing.diversion.DiversionTable;
import org.xinfang.routing.diversion.DiversionTable.ClaimFacts;
import org.xinfang.routing.edition.DiversionTables;
import org.xinfang.routing.jurisdiction.AccusedUnits;
import org.xinfang.routing.jurisdiction.Jurisdiction;
import org.xinfang.routing.jurisdiction.RoutedClaim;
import org.xinfang.routing.organ.OrganCode;
import org.xinfang.routing.organ.OrganFunctions;
import org.xinfang.routing.organ.Organs;
import org.xinfang.routing.organ.RegionCode;
import org.xinfang.routing.text.PlainText;

/** Says by which procedure and to which organ a claim should go, from the diversion table and the directory. */
@ApplicationScoped
public class RouteAdvice {
    private final DiversionTables tables;
    private final LegalClock clock;
    private final Jurisdiction jurisdiction;
    private final AccusedUnits accusedUnits;

    RouteAdvice(Organs organs, DiversionTables tables, LegalClock clock) {
        this.tables = tables;
        this.clock = clock;
        OrganFunctions functions = OrganFunctions.shipped();
        this.jurisdiction = new Jurisdiction(organs, functions);
        this.accusedUnits = new AccusedUnits(organs, functions);
    }

    /** The route of a claim by the table in force today; empty when the table has no row for its kind. */
    public Optional<Route> advise(RoutedMatter matter, Claim claim) {
        RoutedClaim routed = routed(matter, claim);
        return table().judge(facts(matter, claim))
                .map(decision ->
                        new Route(decision, jurisdiction.decide(decision.row().organ(), routed)));
    }

    /** What the diversion table asks about, for a claim. */
    public static ClaimFacts facts(RoutedMatter matter, Claim claim) {
        Set<String> marks = Stream.concat(matter.flags().stream().map(Flag::name), Stream.of(matter.channel()))
                .collect(Collectors.toSet());
        return new ClaimFacts(
                claim.kind(), matter.regionCode().level(), marks, new PlainText(claim.text()).simplified());
    }

    /** Codes of the units that an accusation names and that may never see it (art. 30(3)). */
    List<String> accusedUnits(OrganCode registrar, RegionCode region, String accusation) {
        RoutedClaim claim = new RoutedClaim(registrar, region, new PlainText(accusation).simplified(), "");
        return accusedUnits.in(claim).stream().map(OrganCode::toString).toList();
    }

    boolean knows(String kind) {
        return table().knows(kind);
    }

    private DiversionTable table() {
        return tables.on(clock.today());
    }

    private static RoutedClaim routed(RoutedMatter matter, Claim claim) {
        String text = new PlainText(claim.text()).simplified();
        Set<OrganCode> accused =
                claim.accusedUnits().stream().map(OrganCode::of).collect(Collectors.toSet());
        return new RoutedClaim(matter.registrarCode(), matter.regionCode(), text, claim.topic(), accused);
    }
}
