package org.xinfang.routing.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A list of phrases, written as one regular expression over simplified characters. Finds what the expression finds, but
 * looks for each alternative only at the places of the characters it can begin with: the lists are long, and so are some
 * letters.
 */
public final class Phrases {
    private static final Comparator<Found> LEFT_TO_RIGHT =
            Comparator.comparingInt(Found::start).thenComparingInt(Found::rank);

    private final List<Phrase> phrases;

    private record Phrase(int rank, Pattern pattern, Optional<Set<Character>> beginnings) {}

    /**
     * A place in a text.
     *
     * @param rank which phrase fits there; of several that begin at one place the first is meant
     */
    public record Found(int start, int end, int rank) {}

    private Phrases(List<Phrase> phrases) {
        this.phrases = phrases;
    }

    public static Phrases of(String pattern) {
        List<String> alternatives = Beginnings.alternatives(pattern);
        return new Phrases(IntStream.range(0, alternatives.size())
                .mapToObj(rank -> new Phrase(
                        rank, Pattern.compile(alternatives.get(rank)), Beginnings.of(alternatives.get(rank))))
                .toList());
    }

    /** The first place in the text that one of the phrases fits. */
    public Optional<Found> first(PlainText text) {
        return everywhere(text).min(LEFT_TO_RIGHT);
    }

    /** The different words of the text that fit, read from left to right. */
    public Stream<String> words(PlainText text) {
        List<Found> apart = new ArrayList<>();
        everywhere(text).sorted(LEFT_TO_RIGHT).forEach(found -> {
            if (apart.isEmpty() || found.start() >= apart.getLast().end()) {
                apart.add(found);
            }
        });
        return apart.stream()
                .map(found -> text.simplified().substring(found.start(), found.end()))
                .distinct();
    }

    private Stream<Found> everywhere(PlainText text) {
        return phrases.stream().flatMap(phrase -> found(phrase, text));
    }

    private static Stream<Found> found(Phrase phrase, PlainText text) {
        if (phrase.beginnings().isEmpty()) {
            return phrase.pattern()
                    .matcher(text.simplified())
                    .results()
                    .map(match -> new Found(match.start(), match.end(), phrase.rank()));
        }
        int[] places = phrase.beginnings().orElseThrow().stream()
                .flatMapToInt(text::places)
                .toArray();
        if (places.length == 0) {
            return Stream.empty();
        }
        Matcher matcher = phrase.pattern()
                .matcher(text.simplified())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        return IntStream.of(places)
                .filter(place ->
                        matcher.region(place, text.simplified().length()).lookingAt())
                .mapToObj(place -> new Found(place, matcher.end(), phrase.rank()));
    }
}
