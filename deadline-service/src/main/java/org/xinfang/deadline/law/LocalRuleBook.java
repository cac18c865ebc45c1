package org.xinfang.deadline.law;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinfang.platform.core.Actor;

/**
 * A bureau's own version of rules; never changed, only superseded by a later one.
 *
 * @param version its name, kept by each time limit computed with it
 * @param supersedes version whose rules end where this one's begin; none when it is the first
 */
record LocalRuleBook(
        String version,
        String title,
        String issuer,
        RuleScope scope,
        @Nullable String supersedes,
        List<LocalRule> rules,
        Actor addedBy,
        OffsetDateTime addedAt) {}
