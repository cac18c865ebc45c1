package org.xinfang.routing.organ;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which organs review an organ's opinions, one level up each time (复查、复核机关, art. 35, 36). The Regulation does not say
 * which of two superiors: by default the own-level government for a department and the own-level committee for a party
 * organ; the next higher of its kind for a government and for what is led in its line. The bureau may order it otherwise
 * for an organ; the directory then says so.
 */
public final class ReviewChain {
    /** Reviewed by their like, one level up. */
    private static final Set<String> IN_LINE =
            Set.of(Organ.GOVERNMENT, Organ.PARTY_COMMITTEE, "DISCIPLINE", "COURT", "PROCURATORATE");

    private final Organs organs;
    private final int steps;

    /**
     * The chains of a directory.
     *
     * @param steps most steps of a chain: 2 by law, review and re-review
     */
    public ReviewChain(Organs organs, int steps) {
        this.organs = organs;
        this.steps = steps;
    }

    /** The reviewing organs, the first one first; shorter where the province has no level above. */
    public List<Organ> of(Organ organ) {
        List<Organ> chain = new ArrayList<>();
        Optional<Organ> next = Optional.of(organ);
        while (chain.size() < steps) {
            next = next.flatMap(ReviewChain::next)
                    .flatMap(code -> organs.acting(code).stream().findFirst());
            if (next.isEmpty()) {
                break;
            }
            chain.add(next.orElseThrow());
        }
        return List.copyOf(chain);
    }

    /** The organ one level up; empty when nothing stands above inside the province. */
    public static Optional<OrganCode> next(Organ organ) {
        return organ.entry()
                .reviewOrgan()
                .or(() -> IN_LINE.contains(organ.function())
                        ? organ.lineSuperior()
                        : organ.territorialSuperior().or(organ::lineSuperior));
    }
}
