package org.xinfang.handling.execution;

import java.util.Optional;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.platform.core.Refusal;

/** Done before the opinion or after today, or due before tomorrow. */
record ExecutionDate(String name) implements Refusal {
    @Override
    public String problem() {
        return "execution-date";
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }

    @Override
    public Optional<String> article() {
        return Optional.of(Article.EXECUTION.cited());
    }

    @Override
    public Optional<String> field() {
        return Optional.of(name);
    }
}
