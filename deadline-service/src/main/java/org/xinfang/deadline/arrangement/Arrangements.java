package org.xinfang.deadline.arrangement;

import java.time.Year;
import java.util.List;

/** The imported arrangements of all years, with their versions. */
interface Arrangements {

    /** Lets imports wait until this transaction ends, and waits for one under way. */
    void holdStill();

    /** Waits until nobody counts any more, and lets everybody who wants to count wait until this transaction ends. */
    void takeAlone();

    /** Number of the newest import; 0 when there is none. */
    long newest();

    /** The newest version of each imported year. */
    List<Arrangement> inForce();

    /** All versions of a year, the newest first. */
    List<Arrangement> versions(Year year);

    /** Keeps a new version and gives it its number. */
    Arrangement add(Arrangement arrangement);
}
