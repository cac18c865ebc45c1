package org.xinfang.notice.urgent;

import java.util.List;
import java.util.UUID;

/** What is known of matters that may have to be reported; the parts come in any order. */
interface UrgentMatters {

    void register(UUID matter, Registration registration);

    /** The flags of the latest classification. */
    void classify(UUID matter, boolean urgent, boolean threat);

    /** Something was done; counts when the matter is flagged urgent and nothing was done before. */
    void act(UUID matter, Measure measure);

    /** Matters whose report is owed to a known department and not drafted yet, taken by this transaction alone. */
    List<UrgentMatter> unreported();

    void reported(UUID matter);
}
