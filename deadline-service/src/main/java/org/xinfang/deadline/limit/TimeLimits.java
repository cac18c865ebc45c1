package org.xinfang.deadline.limit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All time limits, with what was heard about them. */
public interface TimeLimits {

    /** Makes other changes to the same matter wait until this transaction ends. */
    void lock(UUID matter);

    /** Like {@link #lock}, for the matter of this limit; nothing when there is no such limit. */
    void lockMatterOf(UUID timeLimit);

    Optional<TimeLimit> find(UUID timeLimit);

    /** Grows with each change of the limit. */
    int version(UUID timeLimit);

    /** The limits with these ids, in their order. */
    List<TimeLimit> all(List<UUID> timeLimits);

    List<TimeLimit> ofMatter(UUID matter);

    /** Keeps a new limit, or how a known one stands now. */
    void save(TimeLimit limit);

    /** Adds lines to the histories of limits. */
    void noteAll(List<Note> notes);

    /** A line for a limit's history. */
    record Note(UUID timeLimit, HistoryEntry entry) {}

    /** Keeps a fact; it may concern limits not heard of yet. */
    void remember(Fact fact);

    /** All facts of the matter. */
    List<Fact> facts(UUID matter);

    List<HistoryEntry> history(UUID timeLimit);
}
