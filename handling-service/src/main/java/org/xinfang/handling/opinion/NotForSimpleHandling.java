package org.xinfang.handling.opinion;

import java.util.List;
import java.util.Optional;
import org.xinfang.handling.lifecycle.Action;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.platform.core.Refusal;

/** What is not supported was not plain: it is decided the ordinary way. */
record NotForSimpleHandling() implements Refusal {
    @Override
    public String problem() {
        return "not-for-simple-handling";
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }

    @Override
    public Optional<String> article() {
        return Optional.of(Article.SIMPLE_HANDLING.cited());
    }

    @Override
    public Optional<List<String>> allowedActions() {
        return Optional.of(List.of(Action.LEAVE_SIMPLE.wireName()));
    }
}
