package org.xinfang.platform.web;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.core.Refusal;

/**
 * The version of a resource, as it stands in {@code ETag} and {@code If-Match}: {@code "3"}.
 *
 * @param number grows with each change
 */
public record Version(long number) {
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    /** The entity tag, with its quotes. */
    public String tag() {
        return "\"" + number + "\"";
    }

    /**
     * The version the caller saw.
     *
     * @param ifMatch the header's value; null when it was not sent
     * @return refused with {@code precondition-required} when the header is missing or names no version of ours
     */
    public static Outcome<Version> fromIfMatch(@Nullable String ifMatch) {
        Matcher tag = TAG.matcher(ifMatch == null ? "" : ifMatch.strip());
        return tag.matches()
                ? Outcome.done(new Version(Long.parseLong(tag.group(1))))
                : Outcome.refused(new PreconditionRequired());
    }

    /** Refused with {@code stale-version} unless the caller saw the current version. */
    public Outcome<Version> mustBe(long current) {
        return number == current ? Outcome.done(this) : Outcome.refused(new StaleVersion(number, current));
    }

    private record PreconditionRequired() implements Refusal {
        @Override
        public String problem() {
            return "precondition-required";
        }

        @Override
        public Kind kind() {
            return Kind.UNCONDITIONAL;
        }
    }

    private record StaleVersion(long given, long current) implements Refusal {
        @Override
        public String problem() {
            return "stale-version";
        }

        @Override
        public Kind kind() {
            return Kind.STALE;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("given", given, "current", current);
        }
    }
}
