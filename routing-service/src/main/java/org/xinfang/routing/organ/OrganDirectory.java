package org.xinfang.routing.organ;

import java.util.List;

/** The organ directory with everything in it: what the API shows and the shipped tables fill. */
interface OrganDirectory extends Organs {

    List<Organ> search(OrganQuery query, int page, int size);

    long count(OrganQuery query);

    /** Adds or replaces an organ. */
    void put(Organ organ);

    /** Lets one replica at a time change the directory, until the transaction ends. */
    void lock();
}
