package org.xinfang.routing.organ;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinfang.routing.table.CsvTable;

/**
 * The directory as it ships: every function in every region where it exists ({@code organ/regions.csv} ×
 * {@code organ/functions.csv}).
 */
public final class OrganCatalogue implements Organs {
    /** Day the Regulation on Petition Work entered into force; the shipped organs count from it. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 5, 1);

    private final Map<OrganCode, Organ> organs;

    private OrganCatalogue(Map<OrganCode, Organ> organs) {
        this.organs = organs;
    }

    /** Reads both tables. */
    public static OrganCatalogue shipped() {
        Map<RegionCode, Region> regions = regions();
        OrganFunctions functions = OrganFunctions.shipped();
        Map<OrganCode, Organ> organs = new LinkedHashMap<>();
        for (Region region : regions.values()) {
            for (OrganFunction function : functions.all()) {
                function.nameIn(region)
                        .map(name -> organ(name, region, function, functions, regions))
                        .ifPresent(organ -> organs.put(organ.code(), organ));
            }
        }
        return new OrganCatalogue(organs);
    }

    public List<Organ> all() {
        return List.copyOf(organs.values());
    }

    @Override
    public Optional<Organ> find(OrganCode code) {
        return Optional.ofNullable(organs.get(code));
    }

    @Override
    public List<Organ> within(RegionCode region, String function, Level level) {
        return organs.values().stream()
                .filter(organ -> organ.level() == level
                        && organ.function().equals(function)
                        && region.covers(organ.code().region()))
                .toList();
    }

    private static Organ organ(
            String name,
            Region region,
            OrganFunction function,
            OrganFunctions functions,
            Map<RegionCode, Region> regions) {
        return new Organ(
                new OrganCode(region.code(), function.function()),
                name,
                region.name(),
                territorial(region, function),
                region.code()
                        .parent()
                        .map(regions::get)
                        .flatMap(above -> function.line().stream()
                                .flatMap(superior -> functions.find(superior).stream())
                                .filter(superior -> superior.existsIn(above))
                                .findFirst()
                                .map(superior -> new OrganCode(above.code(), superior.function()))),
                FIRST_DAY,
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<OrganCode> territorial(Region region, OrganFunction function) {
        boolean lineOnly = function.territorial().isEmpty() || function.branchIn(region);
        return lineOnly ? Optional.empty() : Optional.of(new OrganCode(region.code(), function.territorial()));
    }

    private static Map<RegionCode, Region> regions() {
        Map<RegionCode, String> names = CsvTable.read("organ/regions.csv").stream()
                .collect(toMap(
                        row -> new RegionCode(row.text("code")),
                        row -> row.text("name"),
                        (first, second) -> first,
                        LinkedHashMap::new));
        Map<RegionCode, Region> regions = new LinkedHashMap<>();
        names.forEach((code, name) -> regions.put(code, region(code, name, regions)));
        return regions;
    }

    /** Regions come top down in the file, so the one above is known already. */
    private static Region region(RegionCode code, String name, Map<RegionCode, Region> above) {
        String parent = code.parent().map(above::get).map(Region::fullName).orElse("");
        boolean carriesParent = code.level() == Level.TOWNSHIP || (code.level() == Level.COUNTY && name.endsWith("区"));
        return new Region(code, name, carriesParent ? parent + name : name, parent);
    }
}
