package org.xinfang.routing.jurisdiction;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xinfang.routing.organ.Organ;

/**
 * Which organ is in charge, as far as the rules can tell.
 *
 * @param organ the organ; empty when the text leaves several, or none of the directory
 * @param candidates the organs a clerk may choose from when it is open
 * @param bases the steps that led there
 * @param excluded the organs that came into question and were passed over
 */
public record Competence(Optional<Organ> organ, List<Organ> candidates, List<Basis> bases, List<Excluded> excluded) {

    static Competence of(Organ organ, Basis basis) {
        return new Competence(Optional.of(organ), List.of(), List.of(basis), List.of());
    }

    static Competence open(List<Organ> candidates, Basis basis) {
        return candidates.size() == 1
                ? of(candidates.getFirst(), basis)
                : new Competence(Optional.empty(), candidates, List.of(basis), List.of());
    }

    /** The steps in words, in Chinese. */
    public List<String> reasons() {
        return bases.stream().map(Basis::toString).toList();
    }

    Competence offering(List<Organ> others) {
        return new Competence(organ, others, bases, excluded);
    }

    /** Organs that were passed over, but for the one that is in charge after all. */
    Competence excluding(List<Excluded> more) {
        List<Excluded> passedOver = more.stream()
                .filter(other -> !organ.equals(Optional.of(other.organ())))
                .toList();
        return new Competence(organ, candidates, bases, both(excluded, passedOver));
    }

    /** Another organ takes the place of the one found. */
    Competence instead(Optional<Organ> other, List<Organ> others, Basis basis) {
        return new Competence(other, others, both(bases, List.of(basis)), excluded);
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
