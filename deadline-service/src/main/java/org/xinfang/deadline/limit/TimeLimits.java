package org.xinfang.deadline.limit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xinfang.deadline.rule.RuleCode;

/** All time limits, with what was heard about them. */
public interface TimeLimits {

    /** Makes other changes to the same matter wait until this transaction ends. */
    void lock(UUID matter);

    Optional<TimeLimit> find(UUID timeLimit);

    /** The limits with these ids, in their order. */
    List<TimeLimit> all(List<UUID> timeLimits);

    List<TimeLimit> of(UUID matter, RuleCode rule);

    List<TimeLimit> ofMatter(UUID matter);

    /** Keeps a new limit, or how a known one stands now. */
    void save(TimeLimit limit);

    /** Adds a line to the limit's history. */
    void note(UUID timeLimit, HistoryEntry entry);

    /** Keeps a fact that may end limits not heard of yet. */
    void remember(EndingFact fact);

    List<EndingFact> remembered(UUID matter, RuleCode rule);

    List<HistoryEntry> history(UUID timeLimit);
}
