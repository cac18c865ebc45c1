package org.xinfang.handling.mediation;

import java.util.Optional;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.platform.core.Refusal;

/** A signature lies ahead, or performance before it. */
record AgreementDate(String name) implements Refusal {
    @Override
    public String problem() {
        return "agreement-date";
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }

    @Override
    public Optional<String> article() {
        return Optional.of(Article.MEDIATION.cited());
    }

    @Override
    public Optional<String> field() {
        return Optional.of(name);
    }
}
