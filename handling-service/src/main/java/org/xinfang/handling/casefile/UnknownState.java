package org.xinfang.handling.casefile;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.xinfang.handling.lifecycle.State;
import org.xinfang.platform.core.Refusal;

/** A work list was asked for by a state that does not exist. */
record UnknownState() implements Refusal {
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
        return Map.of("states", Arrays.toString(State.values()));
    }

    @Override
    public Optional<String> field() {
        return Optional.of("state");
    }
}
