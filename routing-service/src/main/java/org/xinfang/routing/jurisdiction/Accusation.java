package org.xinfang.routing.jurisdiction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xinfang.routing.organ.Organ;
import org.xinfang.routing.organ.OrganCode;
import org.xinfang.routing.organ.Organs;
import org.xinfang.routing.organ.Superiors;

/** Keeps an accusation from the accused's unit and from all below it (art. 30(3), 22(2)): what stands above takes it. */
final class Accusation {
    private static final Basis ACCUSED = Basis.of("被检举控告的单位或者其下属单位", Articles.NOT_TO_THE_ACCUSED);
    private static final Basis ABOVE = Basis.of("应当回避的，由其上一级机关办理", Articles.NOT_TO_THE_ACCUSED);

    private final Organs organs;
    private final Superiors superiors;
    private final Set<OrganCode> accused;
    private final boolean ownTrack;

    /**
     * An accusation.
     *
     * @param accused units of the accused
     * @param ownTrack whether it goes to the organs that are there for accusations: they stand under the party committee of
     *     their place and still take those against its members
     */
    Accusation(Organs organs, Set<OrganCode> accused, boolean ownTrack) {
        this.organs = organs;
        this.superiors = new Superiors(organs);
        this.accused = accused;
        this.ownTrack = ownTrack;
    }

    /** The competence without the accused; nobody when the way up ends, or leads back to where it has been. */
    Competence pass(Competence found) {
        List<Excluded> excluded = new ArrayList<>();
        List<Organ> candidates = found.candidates().stream()
                .filter(organ -> free(organ, excluded))
                .toList();
        Optional<Organ> organ = found.organ();
        Set<OrganCode> tried = new HashSet<>();
        while (organ.filter(one -> !free(one, excluded)).isPresent()) {
            organ = organ.flatMap(this::above).filter(one -> tried.add(one.code()));
        }
        Competence passed =
                organ.equals(found.organ()) ? found.offering(candidates) : found.instead(organ, candidates, ABOVE);
        return passed.excluding(excluded);
    }

    private boolean free(Organ organ, List<Excluded> excluded) {
        boolean touched = ownTrack
                ? accused.contains(organ.code())
                : accused.stream().anyMatch(unit -> superiors.isOrUnder(organ, unit));
        if (touched) {
            excluded.add(new Excluded(organ, ACCUSED));
        }
        return !touched;
    }

    private Optional<Organ> above(Organ organ) {
        return organ.lineSuperior()
                .or(organ::territorialSuperior)
                .flatMap(code -> organs.acting(code).stream().findFirst());
    }
}
