package org.xinfang.intake.satisfaction;

import java.util.Map;
import java.util.Optional;
import org.xinfang.platform.core.Refusal;

/** The asked organ lies outside what the caller sees. */
record OrganOutOfScope(String organ) implements Refusal {
    @Override
    public String problem() {
        return "organ-out-of-scope";
    }

    @Override
    public Kind kind() {
        return Kind.FORBIDDEN;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("organ", organ);
    }

    @Override
    public Optional<String> field() {
        return Optional.of("organ");
    }
}
