package org.xinfang.routing.example;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.xinfang.routing.text.Trait;

/** What a letter resembles among the examples. */
public final class Resemblance {
    private final Map<String, Double> shares;
    private final Function<String, List<Trait>> telling;

    Resemblance(Map<String, Double> shares, Function<String, List<Trait>> telling) {
        this.shares = shares;
        this.telling = telling;
    }

    /** How likely a label is by the examples alone, 0 to 1; 0 for one that no example carries. */
    public double share(String label) {
        return shares.getOrDefault(label, 0.0);
    }

    /** The few words of the letter that speak most for a label, the strongest first. */
    public List<Trait> telling(String label) {
        return shares.containsKey(label) ? telling.apply(label) : List.of();
    }
}
