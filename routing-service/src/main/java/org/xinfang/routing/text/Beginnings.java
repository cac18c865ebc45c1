package org.xinfang.routing.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * With which characters the matches of a pattern can begin, as far as that can be read from it: from literals, groups and
 * what is optional. Lets a long list of phrases be looked for only where one of them can begin.
 */
final class Beginnings {
    private static final String NOT_LITERAL = ".\\[^$";
    private static final String OPTIONAL = "?*{";

    private Beginnings() {}

    /** The alternatives of a pattern; a pattern that is one group is opened. */
    static List<String> alternatives(String pattern) {
        List<String> alternatives = new ArrayList<>();
        int start = 0;
        for (int bar = next(pattern, 0); bar < pattern.length(); bar = next(pattern, start)) {
            alternatives.addAll(opened(pattern.substring(start, bar)));
            start = bar + 1;
        }
        alternatives.addAll(opened(pattern.substring(start)));
        return alternatives;
    }

    /** Empty when it cannot be told, or when the pattern may match nothing at all. */
    static Optional<Set<Character>> of(String alternative) {
        Set<Character> beginnings = new HashSet<>();
        int at = 0;
        while (at < alternative.length()) {
            char first = alternative.charAt(at);
            if (NOT_LITERAL.indexOf(first) >= 0 || special(alternative, at)) {
                return Optional.empty();
            }
            int behind = first == '(' ? close(alternative, at) + 1 : at + 1;
            if (first == '(') {
                for (String inner : alternatives(content(alternative, at, behind - 1))) {
                    Optional<Set<Character>> of = of(inner);
                    if (of.isEmpty()) {
                        return Optional.empty();
                    }
                    beginnings.addAll(of.orElseThrow());
                }
            } else {
                beginnings.add(first);
            }
            if (behind >= alternative.length() || OPTIONAL.indexOf(alternative.charAt(behind)) < 0) {
                return Optional.of(beginnings);
            }
            at = alternative.charAt(behind) == '{' ? alternative.indexOf('}', behind) + 1 : behind + 1;
        }
        return Optional.empty();
    }

    private static List<String> opened(String alternative) {
        boolean oneGroup = alternative.startsWith("(")
                && !special(alternative, 0)
                && close(alternative, 0) == alternative.length() - 1;
        return oneGroup ? alternatives(content(alternative, 0, alternative.length() - 1)) : List.of(alternative);
    }

    /** A lookaround or the like: a group that is not just a group. */
    private static boolean special(String pattern, int at) {
        return pattern.startsWith("(?", at) && !pattern.startsWith("(?:", at);
    }

    private static String content(String pattern, int open, int close) {
        return pattern.substring(pattern.startsWith("(?:", open) ? open + 3 : open + 1, close);
    }

    /** The next bar that stands in no group, or the end. */
    private static int next(String pattern, int from) {
        for (int at = from; at < pattern.length(); at++) {
            switch (pattern.charAt(at)) {
                case '\\' -> at++;
                case '[' -> at = pattern.indexOf(']', at);
                case '(' -> at = close(pattern, at);
                case '|' -> {
                    return at;
                }
                default -> {}
            }
        }
        return pattern.length();
    }

    private static int close(String pattern, int open) {
        int at = open + 1;
        while (pattern.charAt(at) != ')') {
            at = switch (pattern.charAt(at)) {
                case '\\' -> at + 2;
                case '[' -> pattern.indexOf(']', at) + 1;
                case '(' -> close(pattern, at) + 1;
                default -> at + 1;
            };
        }
        return at;
    }
}
