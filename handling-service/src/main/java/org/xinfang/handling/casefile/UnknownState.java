package org.xinfang.handling.casefile;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.xinfang.platform.core.Outcome;
import org.xinfang.platform.core.Refusal;

/**
 * A work list was asked for by a state that does not exist.
 *
 * @param states those that do
 */
public record UnknownState(String states) implements Refusal {

    /** The state of this name; refused when there is none. */
    public static <S extends Enum<S>> Outcome<S> unless(String asked, S[] states) {
        return Arrays.stream(states)
                .filter(state -> state.name().equals(asked))
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new UnknownState(Arrays.toString(states))));
    }

    @Override
    public String problem() {
        return "unknown-state";
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("states", states);
    }

    @Override
    public Optional<String> field() {
        return Optional.of("state");
    }
}
