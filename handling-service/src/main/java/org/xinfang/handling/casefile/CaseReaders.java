package org.xinfang.handling.casefile;

import java.util.UUID;

/**
 * Which organs may read a case beside the one in charge and its sender (查阅单位): those that review it,
 * supervise it, or have a task in its resolution plan.
 */
public interface CaseReaders {
    /** Lets an organ read a case from now on; once is enough. */
    void admit(UUID referral, String organ);

    boolean admits(UUID referral, String organ);
}
