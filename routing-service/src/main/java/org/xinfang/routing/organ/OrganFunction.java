package org.xinfang.routing.organ;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xinfang.routing.table.CsvRow;

/**
 * What an organ is for (机关职能), with its name at each level.
 *
 * @param function key, e.g. HUMAN-RESOURCES
 * @param meaning Chinese meaning
 * @param names name pattern by kind of region; absent where the function does not exist
 * @param mentioned finds how people call it in letters
 * @param territorial function of its superior by territory (块); empty for organs under vertical management
 * @param line functions of its superior one level up (条), the first that exists there counts
 * @param duties second-level content classes it is in charge of (主管)
 */
public record OrganFunction(
        String function,
        String meaning,
        Map<String, String> names,
        Optional<Pattern> mentioned,
        String territorial,
        List<String> line,
        List<String> duties) {
    private static final List<String> KINDS = List.of("province", "city", "district", "county", "town", "street");
    private static final String BRANCH = "{city}";

    static OrganFunction of(CsvRow row) {
        Map<String, String> names = KINDS.stream()
                .filter(kind -> !row.text(kind).isEmpty())
                .collect(Collectors.toMap(kind -> kind, kind -> row.text(kind)));
        String aliases = row.text("aliases");
        return new OrganFunction(
                row.text("function"),
                row.text("meaning"),
                names,
                aliases.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile(aliases)),
                row.text("territorial"),
                row.list("line"),
                row.list("duties"));
    }

    /** Full name of this function's organ in the region; empty where it does not exist. */
    Optional<String> nameIn(Region region) {
        return Optional.ofNullable(names.get(kind(region)))
                .map(pattern -> pattern.replace("{region}", region.fullName())
                        .replace("{parent}", region.parentName())
                        .replace(BRANCH, region.parentName())
                        .replace("{stem}", region.stem())
                        .replace("{name}", region.name()));
    }

    /** Whether the organ there is a branch of the city's organ and so under the line alone. */
    boolean branchIn(Region region) {
        return names.getOrDefault(kind(region), "").contains(BRANCH);
    }

    boolean existsIn(Region region) {
        return names.containsKey(kind(region));
    }

    private static String kind(Region region) {
        return switch (region.code().level()) {
            case PROVINCE -> "province";
            case CITY -> "city";
            case COUNTY -> region.district() ? "district" : "county";
            case TOWNSHIP -> region.street() ? "street" : "town";
        };
    }
}
