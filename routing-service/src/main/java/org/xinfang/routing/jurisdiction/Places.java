package org.xinfang.routing.jurisdiction;

import java.util.List;
import java.util.Optional;
import org.xinfang.routing.organ.Level;
import org.xinfang.routing.organ.Organ;
import org.xinfang.routing.organ.OrganCode;
import org.xinfang.routing.organ.OrganFunction;
import org.xinfang.routing.organ.OrganFunctions;
import org.xinfang.routing.organ.Organs;
import org.xinfang.routing.organ.RegionCode;

/** Finds organs by place (属地): in a region, above it, or in the regions below it that a text names. */
final class Places {
    private static final String GOVERNMENT = "GOVERNMENT";

    private final Organs organs;
    private final OrganFunctions functions;

    Places(Organs organs, OrganFunctions functions) {
        this.organs = organs;
        this.functions = functions;
    }

    /** The function's organ in the region; where it does not exist, that of its line superior, or of the region above. */
    Optional<Organ> inCharge(String function, RegionCode region) {
        return acting(region, function)
                .or(() -> functions.find(function).stream()
                        .map(OrganFunction::line)
                        .flatMap(List::stream)
                        .flatMap(line -> acting(region, line).stream())
                        .findFirst())
                .or(() -> region.parent().flatMap(above -> inCharge(function, above)));
    }

    /** The organ itself, or the only one that continues its powers (art. 24(2)). */
    private Optional<Organ> acting(RegionCode region, String function) {
        List<Organ> acting = organs.acting(new OrganCode(region, function));
        return acting.size() == 1 ? Optional.of(acting.getFirst()) : Optional.empty();
    }

    /** The organ in charge of a content class in the region, or in the nearest above where one is. */
    Optional<Organ> holder(String duty, RegionCode region) {
        return organs.holder(duty, region).or(() -> region.parent().flatMap(above -> holder(duty, above)));
    }

    /** The government of a township or street that the text names. */
    Optional<Organ> namedTownship(String text, RegionCode region) {
        return organs.within(region, GOVERNMENT, Level.TOWNSHIP).stream()
                .filter(township -> text.contains(township.regionName()))
                .findFirst();
    }

    /** The county inside the region that the text names; the region itself when it is one. */
    Optional<RegionCode> county(String text, RegionCode region) {
        return region.at(Level.COUNTY)
                .or(() -> organs.within(region, GOVERNMENT, Level.COUNTY).stream()
                        .filter(county -> text.contains(county.regionName()))
                        .map(county -> county.code().region())
                        .findFirst());
    }

    List<Organ> townships(RegionCode region) {
        return organs.within(region, GOVERNMENT, Level.TOWNSHIP);
    }

    List<Organ> counties(String function, RegionCode region) {
        return organs.within(region, function, Level.COUNTY);
    }
}
