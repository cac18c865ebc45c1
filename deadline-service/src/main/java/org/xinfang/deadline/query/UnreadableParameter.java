package org.xinfang.deadline.query;

import java.util.Map;
import java.util.Optional;
import org.xinfang.platform.core.Refusal;

/**
 * A query parameter that cannot be meant.
 *
 * @param parameter its name
 * @param expected an example, or what is possible
 */
public record UnreadableParameter(String parameter, String expected) implements Refusal {

    @Override
    public String problem() {
        return "parameter-invalid";
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("parameter", parameter, "expected", expected);
    }

    @Override
    public Optional<String> field() {
        return Optional.of(parameter);
    }
}
