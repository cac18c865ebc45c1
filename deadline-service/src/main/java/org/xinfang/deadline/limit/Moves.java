package org.xinfang.deadline.limit;

import java.util.List;

/** Moves of limits that took place together, in one transaction; each with something to tell. */
public record Moves(List<TimeLimit.Moved> all) {

    public Moves {
        all = List.copyOf(all);
    }
}
