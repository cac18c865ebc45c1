package org.xinfang.handling.opinion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinfang.handling.lifecycle.Action;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.platform.core.Refusal;

/**
 * A new opinion decides the same on the same facts and grounds as one that was revoked (不得以同一事实和理由作出相同的处理意见).
 *
 * @param round the round whose opinion it repeats
 * @param basis the article by which that opinion was revoked
 */
record RepeatsRevoked(int round, Article basis) implements Refusal {
    @Override
    public String problem() {
        return "repeats-revoked-opinion";
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("round", round);
    }

    @Override
    public Optional<String> article() {
        return Optional.of(basis.cited());
    }

    @Override
    public Optional<List<String>> allowedActions() {
        return Optional.of(List.of(Action.DRAFT_OPINION.wireName()));
    }
}
