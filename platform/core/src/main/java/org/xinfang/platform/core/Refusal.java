package org.xinfang.platform.core;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why a command was not carried out. Each feature declares its own sealed family of records; one mapper turns them into
 * problem answers. The texts stand in the service's {@code problems_zh} and {@code problems_en} bundles under
 * {@link #problem()}, with {@code {name}} placeholders for {@link #facts()}.
 */
public interface Refusal {

    /** Stable slug, last part of the problem's {@code type}, e.g. {@code representatives-limit}. Never renamed. */
    String problem();

    Kind kind();

    /** Values for the text, e.g. from and to state. No personal data. */
    default Map<String, Object> facts() {
        return Map.of();
    }

    /** The article that forbids it, e.g. 《信访工作条例》第二十条第三款. */
    default Optional<String> article() {
        return Optional.empty();
    }

    /** The field of the request that is at fault, e.g. {@code petitioners[5].name}. */
    default Optional<String> field() {
        return Optional.empty();
    }

    /** Names of the commands that are open now, when the state forbade this one. */
    default Optional<List<String>> allowedActions() {
        return Optional.empty();
    }

    /** What kind of refusal it is; decides the HTTP status in {@code platform/web}. */
    enum Kind {
        /** A value breaks a rule: 422. */
        INVALID,
        /** The state does not allow the step: 409. */
        CONFLICT,
        /** The caller may not do it: 403. */
        FORBIDDEN,
        /** There is no such thing for this caller: 404. */
        NOT_FOUND,
        /** Nobody can tell yet; the same command may be done later: 503. */
        NOT_YET,
        /** Somebody else changed it first: 412. */
        STALE,
        /** The command must say which version it saw: 428. */
        UNCONDITIONAL
    }
}
