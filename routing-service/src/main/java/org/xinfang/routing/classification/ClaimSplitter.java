package org.xinfang.routing.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xinfang.routing.text.PlainText;

/**
 * Finds the parts of a letter that may be claims of their own: numbered parts, or parts begun by 另外、此外. Each part is
 * the petitioner's own words; what stands before the first number is a heading and belongs to no part.
 */
final class ClaimSplitter {
    private static final String AT_START = "(?<=^|[。；;！!？?：:，,\\s])\\s*";
    private static final String DIGITS = "一二三四五六七八九十";
    private static final List<Pattern> NUMBERINGS = Stream.of(
                    "([" + DIGITS + "])[、.．]",
                    "[第头]([" + DIGITS + "])(?:[，,、：:是]|个(?:问题|方面|请求)?[，,：:是]?|件(?:事情?)?[，,：:是]?|条[，,：:是])",
                    "[（(]([" + DIGITS + "]|\\d{1,2})[）)]",
                    "(\\d{1,2})[、.．](?!\\d)",
                    "([①②③④⑤⑥⑦⑧⑨⑩])",
                    "其([" + DIGITS + "])[，,、：:]?",
                    "([" + DIGITS + "])(?:是|来)")
            .map(marker -> Pattern.compile(AT_START + marker))
            .toList();
    private static final Pattern CONNECTOR = Pattern.compile(
            "(?<=[。；;！!？?\\s])"
                    + "(?:其次|再次|最后|另外|此外|除此之外|与此同时|另有一事|还有一[件个](?:事情?|问题|情况)?|顺便(?:[说提]一[句下])?|再有|再者|再就是|我?还要(?:反映|揭发|举报|检举))[，,：:]?");
    private static final Pattern FACTS_FOLLOW = Pattern.compile("(理由|原因|事实|经过|情况|依据|证据)(如下|有|是)?[：:]?\\s*$");

    /**
     * A letter in parts.
     *
     * @param heading what stands before the first part
     * @param parts at least one
     * @param numbered whether the petitioner numbered them
     */
    record Parts(String heading, List<PlainText> parts, boolean numbered) {}

    Parts split(PlainText text) {
        return NUMBERINGS.stream()
                .flatMap(numbering -> numbered(text, numbering).stream())
                .findFirst()
                .orElseGet(() -> connected(text));
    }

    private static Optional<Parts> numbered(PlainText text, Pattern numbering) {
        List<MatchResult> inOrder = new ArrayList<>();
        numbering.matcher(text.simplified()).results().forEach(marker -> {
            if (number(marker.group(1)) == inOrder.size() + 1) {
                inOrder.add(marker);
            }
        });
        if (inOrder.size() < 2) {
            return Optional.empty();
        }
        String heading = text.original(0, inOrder.getFirst().start());
        return FACTS_FOLLOW.matcher(heading).find()
                ? Optional.of(new Parts("", List.of(text), false))
                : Optional.of(new Parts(heading, cut(text, inOrder), true));
    }

    private static Parts connected(PlainText text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        CONNECTOR.matcher(text.simplified()).results().forEach(connector -> starts.add(connector.start()));
        List<PlainText> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end =
                    i + 1 < starts.size() ? starts.get(i + 1) : text.original().length();
            parts.add(text.part(starts.get(i), end));
        }
        return new Parts("", parts, false);
    }

    private static List<PlainText> cut(PlainText text, List<MatchResult> markers) {
        List<PlainText> parts = new ArrayList<>();
        for (int i = 0; i < markers.size(); i++) {
            int end = i + 1 < markers.size()
                    ? markers.get(i + 1).start()
                    : text.original().length();
            parts.add(text.part(markers.get(i).end(), end));
        }
        return parts;
    }

    private static int number(String marker) {
        char first = marker.charAt(0);
        if (Character.isDigit(first)) {
            return Integer.parseInt(marker);
        }
        return first >= '①' && first <= '⑩' ? first - '①' + 1 : DIGITS.indexOf(first) + 1;
    }
}
