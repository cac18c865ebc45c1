package org.xinfang.gateway.route;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A pattern of addresses, e.g. <code>/api/v1/matters/{id}/routing/**</code>: <code>{id}</code> stands for one segment, a
 * final {@code **} for any number of them, also none.
 *
 * @param text as written in the route table
 */
public record AddressPattern(String text) {
    private static final String REST = "**";

    /** Whether an address, given as its segments, follows the pattern. */
    public boolean covers(List<String> segments) {
        List<String> fixed = fixedPart();
        boolean longEnough = open() ? segments.size() >= fixed.size() : segments.size() == fixed.size();
        return longEnough
                && IntStream.range(0, fixed.size())
                        .allMatch(i ->
                                fixed.get(i).startsWith("{") || fixed.get(i).equals(segments.get(i)));
    }

    private boolean open() {
        return text.endsWith("/" + REST);
    }

    private List<String> fixedPart() {
        return parts(open() ? text.substring(0, text.length() - REST.length() - 1) : text);
    }

    /** The segments of a path or of a path template. */
    static List<String> parts(String path) {
        return List.of(path.substring(1).split("/", -1));
    }
}
