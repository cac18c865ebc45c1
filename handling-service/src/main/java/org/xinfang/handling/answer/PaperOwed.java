package org.xinfang.handling.answer;

import java.util.Optional;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.platform.core.Refusal;

/** An answer is told only the simple way, and only to who did not ask for paper. */
record PaperOwed() implements Refusal {
    @Override
    public String problem() {
        return "paper-owed";
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
    public Optional<String> field() {
        return Optional.of("toldBy");
    }
}
