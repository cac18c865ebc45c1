package org.xinfang.acceptance.scene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What somebody submits (信访件), as the registering clerk writes it down.
 *
 * @param fields of the registration
 */
public record Submission(Map<String, Object> fields) {
    private static final String PHONE = "13900000000";

    public Submission {
        fields = Map.copyOf(fields);
    }

    public static Submission letter(String name, String text) {
        return of("LETTER", text, Map.of("name", name, "phone", PHONE));
    }

    /** A visit by one person, who represents himself. */
    public static Submission visit(String name, String text) {
        return of("VISIT", text, Map.of("name", name, "phone", PHONE)).with("representatives", 1);
    }

    /** By a petitioner who agreed to get his papers by e-mail. */
    public static Submission online(String name, String text) {
        return of(
                "ONLINE",
                text,
                Map.of(
                        "name",
                        name,
                        "phone",
                        PHONE,
                        "email",
                        "story-" + Integer.toHexString(name.hashCode()) + "@xinfang.invalid",
                        "electronicDelivery",
                        true));
    }

    /** A call by somebody who does not tell his name. */
    public static Submission anonymousCall(String text) {
        return of("CALL", text, Map.of("name", "匿名", "anonymous", true));
    }

    /** Online by an enterprise. */
    public static Submission enterprise(String name, String creditCode, String text) {
        return new Submission(Map.of(
                "channel",
                "ONLINE",
                "text",
                text,
                "enterprise",
                Map.of("name", name, "creditCode", creditCode, "contact", "经办人", "phone", PHONE)));
    }

    /** A visit by representatives of many (走访代表). */
    public static Submission jointVisit(int persons, String text, String... representatives) {
        return new Submission(Map.of(
                "channel",
                "VISIT",
                "text",
                text,
                "persons",
                persons,
                "representatives",
                representatives.length,
                "petitioners",
                Stream.of(representatives)
                        .map(name -> Map.of("name", name, "phone", PHONE))
                        .toList()));
    }

    private static Submission of(String channel, String text, Map<String, Object> petitioner) {
        return new Submission(Map.of("channel", channel, "text", text, "petitioners", List.of(petitioner)));
    }

    /** The same by another petitioner. */
    public Submission by(String name) {
        return with("petitioners", List.of(Map.of("name", name, "phone", PHONE)));
    }

    /** The same with a field more, e.g. {@code persons}. */
    public Submission with(String field, Object value) {
        Map<String, Object> more = new HashMap<>(fields);
        more.put(field, value);
        return new Submission(more);
    }
}
