package org.xinfang.gateway.route;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A path that everybody reads the same way. Empty and dot segments, encoded characters and path parameters are not
 * normalised but refused: what the route table decides on is then letter for letter what a service gets.
 *
 * @param segments the parts between the slashes; none for {@code /}
 */
public record PlainPath(List<String> segments) {
    private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9._~-]+");
    private static final List<String> DOTS = List.of(".", "..");

    /** Empty when the path can be read in more than one way. */
    public static Optional<PlainPath> of(String path) {
        if (path.equals("/")) {
            return Optional.of(new PlainPath(List.of()));
        }
        if (!path.startsWith("/")) {
            return Optional.empty();
        }
        List<String> segments = List.of(path.substring(1).split("/", -1));
        boolean plain =
                segments.stream().allMatch(segment -> SEGMENT.matcher(segment).matches() && !DOTS.contains(segment));
        return plain ? Optional.of(new PlainPath(segments)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "/" + String.join("/", segments);
    }
}
