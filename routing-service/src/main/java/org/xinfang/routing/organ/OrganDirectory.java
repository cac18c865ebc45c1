package org.xinfang.routing.organ;

import java.util.List;
import java.util.Map;

/** The organ directory with everything in it: what the API shows and the shipped tables fill. */
interface OrganDirectory extends Organs {

    List<Organ> search(OrganQuery query, int page, int size);

    long count(OrganQuery query);

    /** The organs of these codes that exist in the directory. */
    Map<OrganCode, Organ> findAll(List<OrganCode> codes);

    /** Adds or replaces an organ. */
    void put(Organ organ);

    /** Lets one replica at a time change the directory, until the transaction ends. */
    void lock();
}
