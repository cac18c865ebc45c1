package org.xinfang.notice.proof;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a proof says in particular: name and text in turn, as far as given. */
final class Evidence {
    private Evidence() {}

    static Map<String, String> of(@Nullable String... namesAndTexts) {
        var given = new LinkedHashMap<String, String>();
        for (var i = 0; i < namesAndTexts.length; i += 2) {
            var name = namesAndTexts[i];
            var text = namesAndTexts[i + 1];
            if (name != null && text != null && !text.isBlank()) {
                given.put(name, text.strip());
            }
        }
        return given;
    }

    static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
