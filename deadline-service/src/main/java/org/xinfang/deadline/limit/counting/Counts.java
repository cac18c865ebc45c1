package org.xinfang.deadline.limit.counting;

import java.util.List;
import java.util.UUID;
import org.xinfang.deadline.limit.TimeLimit;

/** The days of very many limits: read to be counted anew, and kept again, with as many statements as for one. */
public interface Counts {

    /** The limits with these ids, without the steps of their last count. */
    List<TimeLimit> of(List<UUID> timeLimits);

    /** Keeps the days of known limits; nothing else of them has changed. */
    void saveAll(List<TimeLimit> counted);
}
