package org.xinfang.routing.repeat;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How alike two petitions of one person are: the share of character pairs they have in common (Dice). Says whether two
 * texts speak of the same matter (facts and claims basically the same); a person decides.
 */
public final class Likeness {
    /** From here on two texts of one person are taken for the same matter. */
    public static final double SAME_MATTER = 0.45;

    private static final Pattern NO_CONTENT = Pattern.compile("[\\s\\p{Punct}\\p{IsPunctuation}]");

    private Likeness() {}

    /** 0 for nothing in common, 1 for the same text. */
    public static double of(String one, String other) {
        Set<String> first = pairs(one);
        Set<String> second = pairs(other);
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        long common = first.stream().filter(second::contains).count();
        return 2.0 * common / (first.size() + second.size());
    }

    private static Set<String> pairs(String text) {
        String content = NO_CONTENT.matcher(text).replaceAll("");
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= content.length(); i++) {
            pairs.add(content.substring(i, i + 2));
        }
        return pairs;
    }
}
