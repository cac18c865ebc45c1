package org.xinfang.deadline.worklist;

import java.time.LocalDate;
import org.xinfang.deadline.limit.TimeLimit;
import org.xinfang.platform.web.Page;

/** Limits under which an organ still owes an act. */
interface OpenLimits {

    /**
     * @param organs pattern of organ codes, see {@link OrganScope#pattern()}
     * @param dueBefore only those legally due before this day
     */
    Page<TimeLimit> due(String organs, LocalDate dueBefore, int page, int size);
}
