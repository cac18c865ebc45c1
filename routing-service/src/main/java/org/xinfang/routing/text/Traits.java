package org.xinfang.routing.text;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The traits of a text: its words by HanLP's segmentation, its characters and its pairs of characters. Each trait is told
 * once, where it first stands.
 */
public final class Traits {
    private static final Segment SEGMENTATION = HanLP.newSegment()
            .enableOffset(true)
            .enableNameRecognize(false)
            .enablePlaceRecognize(false)
            .enableOrganizationRecognize(false);

    private Traits() {}

    /** In a text of simplified characters. */
    public static Collection<Trait> in(String simplified) {
        Map<String, Trait> traits = new LinkedHashMap<>();
        for (Term term : SEGMENTATION.seg(simplified)) {
            add(traits, "w:", simplified, term.offset, term.offset + term.length());
        }
        for (int length = 1; length <= 2; length++) {
            for (int start = 0; start + length <= simplified.length(); start++) {
                add(traits, "c:", simplified, start, start + length);
            }
        }
        return traits.values();
    }

    private static void add(Map<String, Trait> traits, String kind, String text, int start, int end) {
        String words = text.substring(start, end);
        if (words.chars().allMatch(Character::isLetterOrDigit)) {
            traits.putIfAbsent(kind + words, new Trait(kind + words, start, end));
        }
    }
}
