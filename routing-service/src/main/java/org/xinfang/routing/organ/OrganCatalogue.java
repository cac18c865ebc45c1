package org.xinfang.routing.organ;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.xinfang.routing.table.CsvTable;

/**
 * The directory as it ships: every function in every region where it exists ({@code organ/regions.csv} ×
 * {@code organ/functions.csv}).
 */
public final class OrganCatalogue {
    /** Day the Regulation on Petition Work entered into force; the shipped organs count from it. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 5, 1);

    private final Map<RegionCode, Region> regions = regions();
    private final OrganFunctions functions = OrganFunctions.shipped();

    private OrganCatalogue() {}

    /** The shipped directory: it has one state, for all days. Made once. */
    public static OrganTree shipped() {
        return Shipped.TREE;
    }

    private static final class Shipped {
        private static final OrganTree TREE = new OrganCatalogue().tree();
    }

    private OrganTree tree() {
        return OrganTree.on(
                FIRST_DAY, regions.values().stream().flatMap(this::organsOf).toList());
    }

    private Stream<Organ> organsOf(Region region) {
        return functions.all().stream()
                .flatMap(function -> function.nameIn(region).stream()
                        .map(name -> new Organ(
                                new OrganCode(region.code(), function.function()),
                                entry(name, region, function),
                                FIRST_DAY,
                                Optional.empty(),
                                List.of())));
    }

    private OrganEntry entry(String name, Region region, OrganFunction function) {
        return new OrganEntry(
                name,
                region.name(),
                territorial(region, function),
                region.code().parent().map(regions::get).flatMap(above -> lineSuperior(above, function)),
                Optional.empty(),
                duties(region, function),
                Contact.UNKNOWN);
    }

    private Optional<OrganCode> lineSuperior(Region above, OrganFunction function) {
        return line(function)
                .filter(superior -> superior.existsIn(above))
                .findFirst()
                .map(superior -> new OrganCode(above.code(), superior.function()));
    }

    /** Its own duties, and those of a function that this region lacks and this organ leads in line. */
    private List<String> duties(Region region, OrganFunction function) {
        Stream<String> taken = functions.all().stream()
                .filter(lacking -> !lacking.existsIn(region))
                .filter(lacking -> line(lacking)
                        .filter(superior -> superior.existsIn(region))
                        .findFirst()
                        .equals(Optional.of(function)))
                .flatMap(lacking -> lacking.duties().stream());
        return Stream.concat(function.duties().stream(), taken).toList();
    }

    private Stream<OrganFunction> line(OrganFunction function) {
        return function.line().stream().flatMap(superior -> functions.find(superior).stream());
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
