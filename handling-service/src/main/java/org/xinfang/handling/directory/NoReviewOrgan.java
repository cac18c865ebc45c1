package org.xinfang.handling.directory;

import java.util.Map;
import java.util.Optional;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.platform.core.Refusal;

/** No organ one level up is known, so the opinion could not name who reviews it. */
record NoReviewOrgan(String organ) implements Refusal {
    @Override
    public String problem() {
        return "no-review-organ";
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("organ", organ);
    }

    @Override
    public Optional<String> article() {
        return Optional.of(Article.REVIEW.cited());
    }
}
