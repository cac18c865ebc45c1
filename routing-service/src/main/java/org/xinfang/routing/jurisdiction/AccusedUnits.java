package org.xinfang.routing.jurisdiction;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xinfang.routing.organ.Organ;
import org.xinfang.routing.organ.OrganCode;
import org.xinfang.routing.organ.OrganFunctions;
import org.xinfang.routing.organ.Organs;

/** The units of the accused that an accusation names: none of them may ever see it (art. 30(3)). */
public final class AccusedUnits {
    /** Organs that an accusation is made to, not about. */
    private static final Set<String> ADDRESSED = Set.of("PETITION", "JOINT-CONFERENCE", "DISCIPLINE");

    /** Words for the organs of some township or village, which are not those of the place's own level. */
    private static final Pattern LOWER_ORGAN = Pattern.compile("党委|党工委|(镇|乡|街道).*");

    private final Organs organs;
    private final OrganFunctions functions;
    private final Places places;

    public AccusedUnits(Organs organs, OrganFunctions functions) {
        this.organs = organs;
        this.functions = functions;
        this.places = new Places(organs, functions);
    }

    /** The organs of the place that the text complains of, and the township it names; not those it turns to. */
    public List<OrganCode> in(RoutedClaim claim) {
        Stream<OrganCode> departments = functions.mentionedIn(claim.text()).stream()
                .filter(mention -> !ADDRESSED.contains(mention.function().function()))
                .filter(mention -> !Addressed.by(claim.text(), mention))
                .filter(mention -> !LOWER_ORGAN.matcher(mention.words()).matches())
                .map(mention -> new OrganCode(claim.region(), mention.function().function()))
                .filter(code -> organs.find(code).isPresent());
        Stream<OrganCode> township = places.namedTownship(claim.text(), claim.region()).map(Organ::code).stream();
        return Stream.concat(departments, township).distinct().toList();
    }
}
