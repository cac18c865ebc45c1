package org.xinfang.routing.jurisdiction;

import java.util.List;
import java.util.Optional;
import org.xinfang.routing.organ.Organ;

/**
 * Which organ is in charge, as far as the rules can tell.
 *
 * @param organ the organ; empty when the text leaves several, or none of the directory
 * @param candidates the organs a clerk may choose from when it is open
 * @param reasons the steps that led there, in Chinese
 */
public record Competence(Optional<Organ> organ, List<Organ> candidates, List<String> reasons) {

    static Competence of(Organ organ, String reason) {
        return new Competence(Optional.of(organ), List.of(), List.of(reason));
    }

    static Competence open(List<Organ> candidates, String reason) {
        return candidates.size() == 1
                ? of(candidates.getFirst(), reason)
                : new Competence(Optional.empty(), candidates, List.of(reason));
    }
}
