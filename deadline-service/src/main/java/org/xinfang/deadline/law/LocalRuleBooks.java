package org.xinfang.deadline.law;

import java.util.List;

/** The local versions that bureaus have added. */
interface LocalRuleBooks {

    /** Lets others who want to add wait until this transaction ends. */
    void lock();

    /** Number of the newest; 0 when there is none. */
    long newest();

    /** In the order in which they were added. */
    List<LocalRuleBook> all();

    void add(LocalRuleBook book);
}
