package org.xinfang.handling.casefile;

import org.xinfang.handling.lifecycle.HandlingCase;

/** What ends with a case (随案终止的事项), in the same transaction. */
public interface CaseEnds {
    /** @param ended the case, with the step that ended it as the last one */
    void ended(HandlingCase ended);
}
