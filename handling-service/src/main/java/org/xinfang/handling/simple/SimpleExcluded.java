package org.xinfang.handling.simple;

import java.util.Map;
import java.util.Optional;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.platform.core.Refusal;

/** The claim is not fit for simple handling. */
record SimpleExcluded(Exclusion ground) implements Refusal {
    @Override
    public String problem() {
        return "simple-excluded";
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("ground", ground, "groundName", ground.chinese());
    }

    @Override
    public Optional<String> article() {
        return Optional.of(Article.SIMPLE_HANDLING.cited());
    }
}
