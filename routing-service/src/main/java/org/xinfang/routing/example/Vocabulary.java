package org.xinfang.routing.example;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinfang.routing.text.Trait;

/** The traits that the examples hold, each with its place in a vector. */
final class Vocabulary {
    private final Map<String, Integer> places = new HashMap<>();

    Vocabulary(List<Collection<Trait>> letters) {
        letters.forEach(letter -> letter.forEach(trait -> places.putIfAbsent(trait.name(), places.size() + 1)));
    }

    int size() {
        return places.size();
    }

    /** From 1 on; empty for a trait that no example holds. */
    Optional<Integer> place(Trait trait) {
        return Optional.ofNullable(places.get(trait.name()));
    }

    /** Which known traits a letter holds, scaled to length 1 so that a long letter does not weigh more. */
    Feature[] vector(Collection<Trait> traits) {
        int[] known = traits.stream()
                .flatMap(trait -> place(trait).stream())
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        double weight = 1 / Math.sqrt(Math.max(1, known.length));
        Feature[] vector = new Feature[known.length];
        for (int i = 0; i < known.length; i++) {
            vector[i] = new FeatureNode(known[i], weight);
        }
        return vector;
    }
}
